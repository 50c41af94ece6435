/** Who makes and reads files of tables for the pages of a project; the bytes are worked on in another thread. */
import { createContext } from 'svelte';
import type { TextTable } from '#core/attribute-table/uses.ts';
import type { CodedPreview, Said } from '#core/coded-table/preview.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import type { OfficeWriters } from '#report/office/office-file.ts';

export type Office = OfficeWriters & {
	/** @throws SimpulError table.*, transcript.*, zip.* */
	readonly readTable: (file: string, bytes: Uint8Array) => Promise<TextTable>;
	/** @param said  null: all is guessed @throws as `readTable` */
	readonly previewCodings: (
		file: { readonly name: string; readonly bytes: Uint8Array },
		project: Project,
		texts: ReadonlyMap<string, string>,
		said: Said | null,
		me: Id
	) => Promise<CodedPreview>;
};

export const [getOffice, setOffice] = createContext<Office>();
