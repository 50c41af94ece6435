/** The Jambi sample with a table and a display saved in it. */
import { copyFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveView } from '#core/commands/save-view.ts';
import { openSession } from '../../src/cli/open-session.ts';

export const TABLE = 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement';
export const DISPLAY = 'view=relations&by=actor';

export async function projectWithViews(): Promise<string> {
	const path = join(await mkdtemp(join(tmpdir(), 'simpul-views-')), 'jambi.simpul');
	copyFileSync('sample-transcripts/jambi.simpul', path);
	const session = await openSession(path);
	for (const [name, spec] of [
		['Table 1', TABLE],
		['Who deals with whom', DISPLAY]
	] as const)
		await session.run((project) => saveView(project, { id: name, name, spec }));
	await session.store.close();
	return path;
}
