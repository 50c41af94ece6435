import { describe, expect, it } from 'vitest';
import { guessPartings } from '#core/coded-table/partings.ts';
import { guessUses, lackedBy, looksCoded, markedCode, withUse } from '#core/coded-table/uses.ts';
import { left, plan, table, words } from './a-coded-project.ts';

const uses = (head: string) =>
	Object.fromEntries(
		guessUses({ headers: head.split('|') })
			.map((use, c) => [use, head.split('|')[c]!] as const)
			.filter(([use]) => use !== 'skip')
	);

describe('columns of tables of coded passages', () => {
	it.each([
		[
			'MAXQDA',
			'Color|Document group|Document name|Code|Beginning|End|Weight score|Segment|Created by|Comment',
			{ source: 'Document name', quote: 'Segment', start: 'Beginning', end: 'End' }
		],
		[
			'MAXQDA in German',
			'Dokumentgruppe|Dokumentname|Code|Anfang|Ende|Segment|Erstellt von|Kommentar',
			{ source: 'Dokumentname', start: 'Anfang', coder: 'Erstellt von', note: 'Kommentar' }
		],
		['Taguette', 'id|document|tag|content', { source: 'document', code: 'tag', quote: 'content' }],
		[
			'ATLAS.ti',
			'ID|Document|Quotation Name|Quotation Content|Codes|Comment|Reference',
			{ source: 'Document', quote: 'Quotation Content', code: 'Codes', note: 'Comment' }
		],
		[
			'QualCoder',
			'Id|File|Codename|Coder|Coded text|Coded_Memo',
			{ source: 'File', code: 'Codename', coder: 'Coder', quote: 'Coded text', note: 'Coded_Memo' }
		],
		[
			'Indonesian',
			'Dokumen|KUTIPAN|Kode|Penyandi|Penutur|Catatan',
			{ source: 'Dokumen', quote: 'KUTIPAN', code: 'Kode', coder: 'Penyandi', actor: 'Penutur' }
		]
	])('A1: %s', (_, head, expected) => {
		expect(uses(head)).toMatchObject(expected);
	});

	it('A1, A2: Dedoose: a column for each code, the combined one left out', () => {
		const head =
			'Media Title|Excerpt Range|Excerpt Creator|Excerpt Copy|Codes Applied Combined|Code: Trust Applied|Code: Trust\\Low Applied|Code: Trust Range';
		expect(guessUses({ headers: head.split('|') })).toEqual(
			'source range coder quote skip mark mark skip'.split(' ')
		);
		expect(markedCode('Code: Trust\\Low Applied')).toBe('Trust\\Low');
	});

	it('A1: a column that is chosen takes its use from the one that had it; marks may be many', () => {
		expect(withUse(['source', 'skip'], 1, 'source')).toEqual(['skip', 'source']);
		expect(withUse(['mark', 'skip'], 1, 'mark')).toEqual(['mark', 'mark']);
	});

	it('A1: says what is missing, and brings nothing', () => {
		expect(lackedBy(['quote'])).toEqual(['source', 'code']);
		expect(lackedBy(['source', 'start', 'code'])).toEqual(['place']);
		const told = plan(table('Kota', 'Jambi'));
		expect(told).toMatchObject({ lacks: ['source', 'place', 'code'], codings: [], rows: 1 });
		expect(looksCoded(['document', 'tag', 'content'])).toBe(true);
		expect(looksCoded(['speaker', 'text'])).toBe(false);
	});

	it.each([
		['Codes', 'Trust, Low', { separator: ',', path: '' }],
		['Code', 'Trust, Low', { separator: '', path: '' }],
		['Code', 'Trust; Power > Low', { separator: ';', path: '>' }],
		['Codes', 'Trust\nPower\\Low', { separator: '\n', path: '\\' }],
		['tag', 'trust.low', { separator: '', path: '.' }],
		['tag', 'Dr. Who', { separator: '', path: '' }],
		['Code', 'Power / Low', { separator: '', path: ' / ' }],
		['Code', 'either/or', { separator: '', path: '' }]
	])('A2: %s with “%s”', (head, cell, expected) => {
		expect(guessPartings({ headers: [head], rows: [[cell]] }, ['code'])).toEqual(expected);
	});

	it('A2: marks say yes and no in several languages; other signs are listed', () => {
		const given = table(
			'document|content|Code: Trust Applied|Code: Power\\Leading Applied',
			'Letter|anggaran|True|FALSE',
			'Letter|Hormat kami|ya|x',
			'Letter|Bupati|vielleicht|1'
		);
		expect(words(given)).toEqual([
			'trust: anggaran',
			'trust: Hormat kami',
			'lead: Hormat kami',
			'lead: Bupati'
		]);
		expect(left(given)).toEqual(['4 mark']);
	});

	it('A2: a name that is a code as a whole is not parted', () => {
		const given = table(
			'document|content|codes',
			'Letter|anggaran|Money, budgets',
			'Letter|Bupati|Trust, Leading'
		);
		expect(words(given)).toEqual(['money: anggaran', 'trust: Bupati', 'lead: Bupati']);
	});
});
