/** The open project for the pages below the project's layout. */
import { createContext } from 'svelte';
import type { Workspace } from './workspace.svelte.ts';

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
