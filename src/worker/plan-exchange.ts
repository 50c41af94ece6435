/**
 * Projects of other programs, read and written away from the page: a large one takes seconds. Loaded when first asked for.
 */
import type { OnProgress } from '#core/import/progress.ts';
import type { Project } from '#core/model/project.ts';
import type { ImportOptions, ImportPlan } from '#formats/foreign/plan-import.ts';
import { sqliteProgram } from './sqlite-program.ts';

/** @throws SimpulError refi.*, sqlite.*, taguette.* and zip.* */
export async function planExchange(
	bytes: Uint8Array,
	file: string,
	options: ImportOptions = {},
	report?: OnProgress
): Promise<ImportPlan> {
	const { planImport } = await import('#formats/foreign/plan-import.ts');
	return planImport(bytes, file, { ...options, report }, sqliteProgram);
}

/** @param texts  of all sources, @param files  original files that go out, both by hash */
export async function writeExchange(
	project: Project,
	texts: ReadonlyMap<string, string>,
	files: ReadonlyMap<string, Uint8Array>
): Promise<Uint8Array> {
	const { projectFile } = await import('#formats/refi/project-file.ts');
	return projectFile(project, (hash) => texts.get(hash) ?? '', files);
}
