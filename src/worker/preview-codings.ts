/** A table of coded passages read and planned away from the page: a large one takes seconds. Loaded when first asked for. */
import type { CodedPreview, Said } from '#core/coded-table/preview.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';

export type CodedFile = { readonly name: string; readonly bytes: Uint8Array };

/** @param texts  of all sources, by hash @throws SimpulError table.*, transcript.*, zip.* */
export async function previewCodings(
	{ name, bytes }: CodedFile,
	project: Project,
	texts: ReadonlyMap<string, string>,
	said: Said | null,
	me: Id
): Promise<CodedPreview> {
	const [{ readTableFile }, preview] = await Promise.all([
		import('#formats/table/read-table-file.ts'),
		import('#core/coded-table/preview.ts')
	]);
	return preview.previewCodings(project, await readTableFile(name, bytes), texts, said, me);
}
