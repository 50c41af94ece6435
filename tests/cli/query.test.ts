import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveView } from '#core/commands/save-view.ts';
import { openSession } from '../../src/cli/open-session.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, json, refused, rowsOf, simpul } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';
const CITIES = 'sample-transcripts/three-cities.simpul';
const NEAR = 'pg-authority near 2 pg-cooperation';
const query = (...more: string[]) => ['query', ...more];
const folder = temporaryFolder();

type Answer = {
	readonly asked: number;
	readonly found: number;
	readonly passages: readonly { readonly codes: readonly string[]; readonly text: string }[];
	readonly rows: readonly { readonly label: string; readonly found: number; asked: number }[];
};

describe('simpul query', () => {
	it('M4, M5: prints the passages with their numbers, in every format', async () => {
		for (const format of ['text', 'csv', 'json', 'md']) {
			const ran = await done(query(JAMBI, NEAR, '--result', 'hull', '--format', format));
			expect(ran.err).toBe('');
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/query.${format}`);
		}
	});

	it('M6: prints them as a table, in every format', async () => {
		for (const format of ['text', 'csv', 'json', 'md']) {
			const ran = await done(
				query(CITIES, NEAR, '--by', 'type', '--format', format, '--lang', 'en')
			);
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/query-by-type.${format}`);
		}
	});

	it('M2.5, M3: not is the rest of A; filters of A and of B', async () => {
		const near = await json<Answer>(query(CITIES, NEAR));
		const rest = await json<Answer>(query(CITIES, 'pg-authority not near 2 pg-cooperation'));
		expect(near.found + rest.found).toBe(near.asked);
		const said = await json<Answer>(query(CITIES, NEAR, '--where', 'type=health-office'));
		expect(said.asked).toBeLessThan(near.asked);
		const beside = await json<Answer>(query(CITIES, NEAR, '--whereB', 'type=health-office'));
		expect(beside.asked).toBe(near.asked);
		expect(beside.found).toBeLessThan(near.found);
		const table = await json<Answer>(query(CITIES, NEAR, '--by', 'source'));
		expect(table.rows.reduce((sum, { found }) => sum + found, 0)).toBe(near.found);
		const { out } = await done(query(CITIES, NEAR, '--format', 'csv'));
		expect(rowsOf(out)).toHaveLength(near.found);
	});

	it('M1: a saved question is asked again by its name', async () => {
		const path = join(await folder(), 'jambi.simpul');
		copyFileSync(JAMBI, path);
		const session = await openSession(path);
		const spec = 'ask=pg-authority near 2 pg-cooperation&result=hull';
		await session.run((project) => saveView(project, { id: 'q', name: 'Near', spec }));
		await session.store.close();
		const saved = await done(query(path, '--saved', 'near'));
		expect(saved.out).toBe((await done(query(path, NEAR, '--result', 'hull'))).out);
		await refused(query(path, '--saved', 'far'), ['far', 'Near']);
		await refused(['crosstab', path, '--saved', 'Near'], ['Near']);
		await refused(query(path, '--saved', 'near', '--result', 'hull'), ['--result'], { code: 2 });
	});

	it('C2: finding nothing is status 1, a faulty question is wrong use and names its place', async () => {
		const none = await simpul(
			query(JAMBI, 'pg-authority! contains pg-cooperation!', '--lang', 'en')
		);
		expect(none).toMatchObject({ code: 1, err: '' });
		expect(none.out).toMatch(/^“[^”]+” \(without the codes below\) that contain .*\n0 of \d+/);
		await refused(query(JAMBI, 'pg-authority near pg-law'), ['character 19', '0'], { code: 2 });
		await refused(query(JAMBI, 'pg-authority pg-law'), ['character 14', 'overlaps'], { code: 2 });
		await refused(query(JAMBI, `${NEAR}`, '--result', 'both'), ['both', 'hull'], { code: 2 });
		await refused(query(JAMBI, 'pg-authority near 1 nothing'), ['nothing']);
		await refused(query(JAMBI), ['QUESTION'], { code: 2 });
	});
});
