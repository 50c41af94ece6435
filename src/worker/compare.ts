/** Reading another program's table, and counting ours in every way: both take longer than a page should wait. */
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';

/** @param given  the bytes of a file, or pasted text */
export async function readGrid(name: string, given: Uint8Array | string) {
	const { readGrid: read, readGridText } = await import('#formats/table/read-grid.ts');
	return typeof given === 'string' ? readGridText(given) : read(name, given);
}

/** @param texts  by hash */
export async function countSettings(
	project: Project,
	spec: TableSpec,
	texts: Readonly<Record<string, string>>
) {
	const { countSettings: count } = await import('#core/compare/count-settings.ts');
	return count(project, spec, (hash) => texts[hash]);
}
