/** A project as a `.qdpx` file with the original files of its sources, as far as they are at hand (X8, X18). */
import { exportProject } from '#core/exchange/export-project.ts';
import type { Project } from '#core/model/project.ts';
import { originalFiles } from './originals.ts';
import { writeProjectFile } from './write-project-file.ts';

/** @param files  original files by their hash; without any, only texts go out */
export function projectFile(
	project: Project,
	textOf: (hash: string) => string,
	files: ReadonlyMap<string, Uint8Array> = new Map()
): Uint8Array {
	const originals = originalFiles(project, files, textOf);
	return writeProjectFile(exportProject(project, textOf, originals), originals.values());
}
