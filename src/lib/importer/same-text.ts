/** Which files hold a text that is already there, in the project or in an earlier file of the batch: they are said and skipped. */
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import type { BatchFile } from './batch-file.ts';

export type SameText = { readonly other: string; readonly where: 'project' | 'batch' };

/** By key of the file. */
export function sameTexts(project: Project, files: readonly BatchFile[]): Map<string, SameText> {
	const inProject = new Map(alive(project, 'sources').map((s) => [s.text, s.name]));
	const inBatch = new Map<string, string>();
	const found = new Map<string, SameText>();
	for (const { key, file, read, wanted } of files) {
		if (!read) continue;
		const known = inProject.get(read.textHash);
		const earlier = inBatch.get(read.textHash);
		if (known !== undefined) found.set(key, { other: known, where: 'project' });
		else if (earlier !== undefined) found.set(key, { other: earlier, where: 'batch' });
		else if (wanted) inBatch.set(read.textHash, file);
	}
	return found;
}
