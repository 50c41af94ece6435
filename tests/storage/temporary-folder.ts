import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Gives new empty folders; all are removed when the test file is done. */
export function temporaryFolder(): () => Promise<string> {
	const made: string[] = [];
	afterAll(async () => {
		for (const folder of made) await rm(folder, { recursive: true, force: true });
	});
	return async () => {
		const folder = await mkdtemp(join(tmpdir(), 'simpul-'));
		made.push(folder);
		return folder;
	};
}
