import { expect, it } from 'vitest';
import { done, json, rowsOf } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';
type Row = Record<string, string>;

it('C1, C11: simpul codes prints the codebook, one row per code, parents first', async () => {
	const rows = rowsOf((await done(['codes', JAMBI])).out);
	const at = (id: string) => rows.findIndex(({ code }) => code === id);
	expect(rows[at('pg-authority-final-say')]).toMatchObject({
		parent: 'pg-authority',
		framework: 'polycentric',
		codable: 'yes',
		path: 'Pusat kewenangan / Penentu akhir',
		name_en: 'Final say (de facto centre)'
	});
	expect(at('pg-authority')).toBeGreaterThanOrEqual(0);
	expect(at('pg-authority-final-say')).toBeGreaterThan(at('pg-authority'));
	expect(rows[at('pg-authority')]!['cues_id']).toContain('yang memutuskan');
	const columns = `code:${rows[at('pg-authority')]!['code']}`;
	await done(['crosstab', JAMBI, '--rows', 'actor', '--columns', columns]);
});

it('says the same in JSON, with paths in the language that is asked for', async () => {
	const asked = await json<Row[]>(['codes', JAMBI, '--lang', 'en']);
	const printed = rowsOf((await done(['codes', JAMBI, '--lang', 'en'])).out);
	expect(asked.map(({ code, path }) => [code, path])).toEqual(
		printed.map(({ code, path }) => [code, path])
	);
	expect(asked.map(({ path }) => path)).toContain(
		'Centres of authority / Final say (de facto centre)'
	);
});
