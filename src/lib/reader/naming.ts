/** How the reader asks which actors a passage names. The answer comes from the worker; the route hands it in. */
import { createContext } from 'svelte';
import type { Id } from '#core/model/records.ts';
import type { Called } from './called.ts';

/** @returns mentions in text order. Rejects with SimpulError `cancelled` when the page is left. */
export type Naming = (
	text: string,
	actors: readonly Called[]
) => Promise<readonly { readonly actor: Id }[]>;

export const [getNaming, setNaming] = createContext<Naming>();
