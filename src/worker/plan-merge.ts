/** A project of another program compared with the one that is open, away from the page: both may be large. */
import type { Merged } from '#core/exchange/merge/merge-project.ts';
import type { Project } from '#core/model/project.ts';
import { metaOf } from '#core/model/visible.ts';
import type { ImportOptions, ImportPlan } from '#formats/foreign/plan-import.ts';
import { sqliteProgram } from './sqlite-program.ts';

/** @throws SimpulError refi.*, sqlite.*, taguette.* and zip.* */
export async function planMerge(
	bytes: Uint8Array,
	file: string,
	options: ImportOptions,
	here: Project
): Promise<{ readonly plan: ImportPlan; readonly merged: Merged }> {
	const [{ planImport }, { mergeProject }] = await Promise.all([
		import('#formats/foreign/plan-import.ts'),
		import('#core/exchange/merge/merge-project.ts')
	]);
	const within = metaOf(here)?.lang ?? 'en';
	const plan = await planImport(bytes, file, { ...options, within }, sqliteProgram);
	return { plan, merged: mergeProject(here, plan) };
}
