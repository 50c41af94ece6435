import type { BatchFile } from './batch-file.ts';

/** Rows of a table of which one may be its head; none for a file that is no table. */
export function headsOf({ read, problem }: BatchFile): readonly (readonly string[])[] {
	const columns = read?.draft.columns;
	if (columns) return [columns.headers, columns.sample[0] ?? []];
	const heads = problem?.code === 'transcript.no-text-column' ? problem.data['headers'] : undefined;
	return Array.isArray(heads) ? [heads.map(String)] : [];
}
