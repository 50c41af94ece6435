/**
 * How much was saved, beside the log: `saved.json` says how many changes there are and which is the last. A log that was cut exactly
 * between two lines looks whole; this shows that it is not. It is written after the log and read before it, so that it is never
 * ahead of a whole log; a folder without it (an older program's, or one made by hand) is taken as it is.
 */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Change } from '#core/log/change.ts';

type Mark = { readonly changes: number; readonly last: string };

const markPath = (log: string) => join(dirname(log), 'saved.json');

/** @param log  path of the log */
export async function readMark(log: string): Promise<Mark | null> {
	try {
		const { changes, last } = JSON.parse(await readFile(markPath(log), 'utf8')) as Partial<Mark>;
		return typeof changes === 'number' && typeof last === 'string' ? { changes, last } : null;
	} catch {
		return null; // absent, or not written to the end when the machine went down: the log speaks for itself
	}
}

/** Not synced to the disk: an older mark notices less, but is right. */
export async function writeMark(log: string, changes: readonly Change[]): Promise<void> {
	const mark: Mark = { changes: changes.length, last: changes.at(-1)?.at ?? '' };
	const beside = `${markPath(log)}.${randomBytes(4).toString('hex')}.tmp`;
	try {
		await writeFile(beside, `${JSON.stringify(mark)}\n`);
		await rename(beside, markPath(log));
	} catch {
		await rm(beside, { force: true }); // the change itself is saved, which is what was promised
	}
}

/** How many changes are missing from the log; at least one if the last is not there. */
export function missingFrom(changes: readonly Change[], mark: Mark | null): number {
	if (!mark || mark.changes === 0) return 0;
	const fewer = mark.changes - changes.length;
	if (fewer > 0) return fewer;
	return changes.some(({ at }) => at === mark.last) ? 0 : 1;
}
