/** Who makes and reads files of tables for the pages of a project; the bytes are worked on in another thread. */
import { createContext } from 'svelte';
import type { TextTable } from '#core/attribute-table/uses.ts';
import type { OfficeWriters } from '#report/office/office-file.ts';

export type Office = OfficeWriters & {
	/** @throws SimpulError table.*, transcript.*, zip.* */
	readonly readTable: (file: string, bytes: Uint8Array) => Promise<TextTable>;
};

export const [getOffice, setOffice] = createContext<Office>();
