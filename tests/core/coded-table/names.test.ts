import { describe, expect, it } from 'vitest';
import { addActor } from '#core/commands/add-actor.ts';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { importCodedTable } from '#core/commands/import-coded-table.ts';
import { batchOf } from '#core/coded-table/batch.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { after } from '../../lib/actors/a-project.ts';
import { done, left, plan, project, table, TALK, words, world } from './a-coded-project.ts';

describe('names in tables of coded passages', () => {
	it('A6: sources by name, file or id, whatever case, white space and ending', () => {
		const given = table(
			'document|content|tag',
			'INTERVIEW  1|Siapa|Trust',
			'int-1.txt|memimpin|Trust',
			's2|anggaran|Trust',
			'letter.docx|belum|Trust',
			'Notes|belum|Trust',
			'|belum|Trust'
		);
		expect(words(given)).toHaveLength(4);
		expect(left(given)).toEqual(['6 source-unknown', '7 no-source']);
		expect(plan(given).asked.sources).toEqual([
			{ name: 'Notes', is: 'unknown', rows: 1, becomes: '-' }
		]);
		const said = { sources: { Notes: 's2', 'letter.docx': '-' } };
		expect(left(given, said)).toEqual(['5 source-unknown', '7 no-source']);
	});

	it('A6: codes by id, path, end of a path, and name in either language', () => {
		const given = table(
			'document|content|code',
			...['lead', 'Kuasa > Leading', 'leading', 'Trust>low', 'power > LOW'].map(
				(code, i) => `Letter|${['anggaran', 'belum', 'cukup', 'Hormat', 'kami'][i]}|${code}`
			)
		);
		expect(plan(given).codings.map(({ code }) => code)).toEqual(
			'lead lead lead trust2 low'.split(' ')
		);
	});

	it('A6: names that fit several codes and headings are asked about, and left out until they are given a code', () => {
		const given = table('document|content|tag', 'Letter|anggaran|Low', 'Letter|anggaran|Power');
		expect(left(given)).toEqual(['2 code-several', '3 code-heading']);
		expect(plan(given).asked.codes.map(({ is, becomes }) => [is, becomes])).toEqual([
			['several', '-'],
			['heading', '-']
		]);
		expect(words(given, { codes: { Low: 'low', Power: 'lead' } })).toEqual([
			'low: anggaran',
			'lead: anggaran'
		]);
		expect(left(given, { codes: { Low: 'power', Power: 'gone' } })).toEqual([
			'2 code-unknown',
			'3 code-unknown'
		]);
	});

	it('A6: unknown codes are made with those above them, below a chosen code, once; or left out', () => {
		const given = table(
			'document|content|code',
			'Letter|anggaran|New > One',
			'Letter|belum|new > Two',
			'Letter|cukup|Power > Three',
			'Letter|Hormat|constructor'
		);
		const after = done(given, { under: 'trust' });
		const made = alive(after, 'codes').filter(({ id }) => id.startsWith('new'));
		const nameOf = (id: string | null) => after.codes.get(id ?? '')?.name.en;
		expect(made.map(({ name, parent }) => [name.en, nameOf(parent)])).toEqual([
			['New', 'Trust'],
			['One', 'New'],
			['Two', 'New'],
			['Three', 'Power'],
			['constructor', 'Trust']
		]);
		expect(codingsIn(after, 's2')).toHaveLength(4);
		expect(left(given, { makes: false })).toEqual(
			[2, 3, 4, 5].map((line) => `${line} code-unknown`)
		);
		const some = plan(given, { makes: false, codes: { 'Power > Three': '+', constructor: 'low' } });
		expect(some.codes.map(({ name, parent }) => [name, parent])).toEqual([['Three', 'power']]);
	});

	it('A6, A7: cells too long for names make no codes, coders or actors, nor do too many', () => {
		const long = 'x'.repeat(1_000_000);
		const given = table('document|content|tag', `Letter|anggaran|${long}`);
		expect(left(given)).toEqual(['2 code-unknown']);
		expect(left(given, { codes: { [long]: '+' } })).toEqual(['2 code-unknown']);
		const many = Array.from({ length: 2100 }, (_, i) => `Letter|anggaran|code ${i}`);
		const told = plan(table('document|content|tag', ...many));
		expect(told.codes).toHaveLength(2000);
		expect(told.left).toHaveLength(100);
		const coded = table(
			'document|content|tag|coder|speaker',
			`Letter|anggaran|Trust|${long}|${long}`
		);
		expect(left(coded)).toEqual(['2 coder-left']);
		const spoken = plan(table('document|content|tag|speaker', `Letter|anggaran|Trust|${long}`));
		expect(spoken).toMatchObject({ actors: [], attributions: [], otherVoices: [{ line: 2 }] });
	});

	it('A7: coders by name, new ones, others that are meant, and none', () => {
		const given = table(
			'document|content|tag|coder',
			'Letter|anggaran|Trust|ME',
			'Letter|belum|Trust|Ani',
			'Letter|cukup|Trust|ani',
			'Letter|Hormat|Trust|Budi',
			'Letter|kami|Trust|'
		);
		const after = done(given, { coders: { Budi: '-' } });
		expect(alive(after, 'coders').map(({ name, initials }) => [name, initials])).toEqual([
			['Me', 'M'],
			['Ani', 'AN']
		]);
		expect(left(given, { coders: { Budi: '-' } })).toEqual(['5 coder-left']);
		expect(plan(given, { coders: { Ani: 'me', ani: 'me', Budi: '-' } }).coders).toEqual([]);
		expect(plan(given, { codes: { Trust: '-' } }).coders).toEqual([]);
	});

	it('A9: who speaks: known to the project, given by hand where nobody is, named where it is somebody else', () => {
		const given = table(
			'document|content|tag|speaker',
			'Interview 1|Pak|Trust|DINKES',
			'Interview 1|Siapa|Trust|p',
			'Interview 1|memimpin|Trust|Dinsos',
			'Letter|anggaran|Trust|Bupati',
			'Letter|anggaran|Power\\Leading|Bupati',
			'Letter|cukup|Trust|Dinkes'
		);
		const told = plan(given);
		expect(told.otherVoices).toEqual([{ line: 4, actor: 'Dinsos', said: ['P'] }]);
		expect(told.codings).toHaveLength(6);
		const after = done(given);
		expect(alive(after, 'actors').map(({ name }) => name)).toEqual(['Dinkes', 'Bupati']);
		expect(alive(after, 'attributions').map(({ source, start }) => [source, start])).toEqual([
			['s2', 13],
			['s2', 28]
		]);
		expect(plan(given, {}, after).attributions).toEqual([]);
	});

	it('A9, B3.1: words given by hand are that actor’s alone, the rest of the passage stays the turn’s', () => {
		const start = TALK.indexOf('memimpin');
		const given = after(
			project,
			(p) => addActor(p, { id: 'mayor', name: 'Bupati', type: null }),
			(p) =>
				addAttribution(p, {
					...{ id: 'h', source: 's1', start, end: start + 8, actor: 'mayor' }
				})
		);
		const rows = table(
			'document|content|tag|speaker',
			'Interview 1|memimpin|Trust|p',
			'Interview 1|yang memimpin|Trust|Dinsos',
			'Interview 1|yang memimpin|Trust|Bupati',
			'Interview 1|yang memimpin|Trust|p'
		);
		expect(plan(rows, {}, given).otherVoices).toEqual([
			{ line: 2, actor: 'p', said: ['Bupati'] },
			{ line: 3, actor: 'Dinsos', said: ['P', 'Bupati'] }
		]);
	});

	it('A8: every reason is told with its line', () => {
		const given = table(
			'source|quote|code|coder|valence|relation|level',
			'Letter|anggaran|Trust||enables||',
			'letter|ANGGARAN|trust||||',
			'Letter|belum|||||',
			'Letter|cukup|Trust||good||',
			'Letter|cukup|Trust||||7',
			'Letter|cukup|Trust|||A; A|',
			'source|quote|code|coder|valence|relation|level'
		);
		expect(left(given)).toEqual([
			'3 row-twice',
			'4 no-code',
			'5 answer',
			'6 answer',
			'7 answer',
			'8 header'
		]);
		expect(left(given, {}, done(given))[0]).toBe('2 coded-already');
	});

	it('A10: one change that one undo takes back with all that it made; the same table again brings nothing', () => {
		const given = table(
			'document|content|code|coder|speaker|comment',
			'Letter|anggaran|New > One|Ani|Bupati|=1+1',
			'Interview 1|Siapa|Trust|Ani||'
		);
		const change = importCodedTable(project, batchOf(plan(given), world));
		expect(change.kind).toBe('coding.import');
		const after = apply(project, change);
		expect(codingsIn(after, 's2')[0]!.note).toBe('=1+1');
		expect(plan(given, {}, after)).toMatchObject({
			codings: [],
			codes: [],
			coders: [],
			actors: []
		});
		const back = apply(after, invert(after, change));
		for (const of of ['codes', 'coders', 'actors', 'attributions'] as const)
			expect(alive(back, of)).toEqual(alive(project, of));
		expect(codingsIn(back, 's2')).toEqual([]);
	});
});
