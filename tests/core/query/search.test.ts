import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery } from '#core/query/compile-query.ts';
import { fold, foldText, unfold } from '#core/query/fold.ts';
import { kwicLines } from '#core/query/kwic.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import { searchText, type SearchSource } from '#core/query/search-text.ts';
import { Vocabulary } from '#core/query/vocabulary.ts';
import type { Spans } from '#core/text/span.ts';
import { slowHits } from './oracle.ts';

const NO_TURNS = { from: [], start: [], end: [] };

function found(typed: string, text: string, turns: SearchSource['turns'] = NO_TURNS): string[] {
	const read = searchText({ id: 's', lang: 'id', turns }, text);
	const { start, end } = compileQuery(parseQuery(typed), null, 'id')(read);
	return Array.from(start, (from, i) => text.slice(from, end[i]));
}

describe('fold', () => {
	it('Q1: case, accents, Turkish i, ß, curly quotation marks, dashes and spaces', () => {
		expect(foldText('RAPAT Café İstanbul ısı Straße STRASSE ﬁnal')).toBe(
			'rapat cafe istanbul isi strasse strasse final'
		);
		expect(foldText('“a” ‘b’ c–d e\u00a0f ke\u00adrja')).toBe('"a" \'b\' c-d e f kerja');
		expect(foldText('हिन्दी 漢字 한국 👨‍👩‍👧')).toBe('हिन्दी 漢字 한국 👨‍👩‍👧');
	});

	it('Q1: folding twice changes nothing, and small letters stay small', () => {
		const wrong: string[] = [];
		for (let code = 0; code < 0x20000; code++) {
			const folded = foldText(String.fromCodePoint(code));
			if (foldText(folded) !== folded || folded.toLowerCase() !== folded)
				wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	const nasty = fc
		.array(
			fc.constantFrom(
				...'aIiİıßéÉñ ﬁ“-x',
				'e\u0301',
				'\u0301',
				'a\u0308\u0301',
				'😀',
				'\ud83d',
				'👨‍👩‍👧'
			)
		)
		.map((pieces) => pieces.join(''));

	it('Q1: every piece of the folded text leads back to characters that fold to it', () => {
		fc.assert(
			fc.property(nasty, fc.nat(), fc.nat(), (text, a, b) => {
				const folded = fold(text);
				expect(folded.text).toBe([...text].map(foldText).join(''));
				const start = a % (folded.text.length + 1);
				const end = start + (b % (folded.text.length + 1 - start));
				if (start === end) return;
				const span = unfold(folded, start, end);
				expect(foldText(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
				const inner = foldText(text.slice(span.start + 1, span.end));
				expect(inner.length).toBeLessThanOrEqual(end - start + 2);
			})
		);
	});
});

describe('hits', () => {
	it('Q2: whole words, wildcards, phrases', () => {
		const text = 'Rapat, rapatnya dan RÁPAT; anak-anak Straße. kerja\n sama, kerjasama e\u0301';
		expect(found('rapat', text)).toEqual(['Rapat', 'RÁPAT']);
		expect(found('rapat*', text)).toEqual(['Rapat', 'rapatnya', 'RÁPAT']);
		expect(found('r?pat', text)).toEqual(['Rapat', 'RÁPAT']);
		expect(found('anak', text)).toEqual(['anak', 'anak']);
		expect(found('anak-anak', text)).toEqual(['anak-anak']);
		expect(found('"kerja sama"', text)).toEqual(['kerja\n sama']);
		expect(found('strasse', text)).toEqual(['Straße']);
		expect(found('e', text)).toEqual(['e\u0301']);
	});

	it('Q3: a regular expression reads the text as written; empty finds are no hits', () => {
		expect(found('/ke-?\\d+/i', 'Ke-2 dan ke3')).toEqual(['Ke-2', 'ke3']);
		expect(found('/r/', 'R r')).toEqual(['r']);
		expect(found('/x*/', 'axa')).toEqual(['x']);
	});

	it('Q5, Q6: labels are not searched, words side by side stand in one turn', () => {
		const text = 'Camat\nP: rapat camat\nI: rapat dinas\nP: ya\nCatatan camat';
		const at = (word: string, nth = 0) => text.indexOf(word, nth);
		const turns = {
			from: [at('P:'), at('I:'), at('P: ya')],
			start: [at('P:') + 3, at('I:') + 3, at('P: ya') + 3],
			end: [at('\nI:'), at('\nP: ya'), at('\nCatatan')]
		};
		expect(found('p OR i', text, turns)).toEqual([]);
		expect(found('camat', text, turns)).toEqual(['Camat', 'camat', 'camat']);
		expect(found('rapat camat', text, turns)).toEqual(['rapat', 'camat']);
		expect(found('rapat -camat', text, turns)).toEqual(['rapat']);
		expect(found('"camat i"', text, turns)).toEqual([]);
	});

	it('Q7: near, in either order, within the words that were said', () => {
		const text = 'dinas satu dua bupati tiga dinas\nbupati';
		expect(found('dinas NEAR/3 bupati', text)).toEqual(['dinas satu dua bupati']);
		expect(found('dinas NEAR/2 bupati', text)).toEqual(['bupati tiga dinas']);
		expect(found('dinas NEAR/1 bupati', text)).toEqual([]);
		expect(found('(satu OR tiga) NEAR/1 dinas', text)).toEqual(['dinas satu', 'tiga dinas']);
	});

	const words = fc.constantFrom(
		'ra',
		'rá',
		'RA',
		'rab',
		'a-a',
		'ß',
		'ss',
		'e\u0301',
		'İ',
		'😀',
		'ब'
	);
	const gap = fc.constantFrom(' ', ' ', ', ', '\n', '-');
	const texts = fc
		.array(fc.tuple(words, gap), { maxLength: 24 })
		.map((pieces) => pieces.flat().join(''));
	const term = fc.constantFrom(
		'ra',
		'r*',
		'?a',
		'"ra rab"',
		'a-a',
		'ss',
		'e',
		'i',
		'*a*',
		'"r* s?"'
	);
	const query = fc.oneof(
		term,
		fc.tuple(term, term).map(([a, b]) => `${a} ${b}`),
		fc.tuple(term, term).map(([a, b]) => `${a} -${b}`),
		fc.tuple(term, term, term).map(([a, b, c]) => `(${a} OR ${b}) NEAR/2 ${c}`),
		fc.tuple(term, term, term).map(([a, b, c]) => `${a} OR ${b} NEAR/3 ${c}`)
	);

	it('Q2-Q7: the same as when every place is tried', () => {
		fc.assert(
			fc.property(texts, query, fc.array(fc.nat(60), { maxLength: 9 }), (text, typed, cuts) => {
				const turns = turnsAt(cuts, text);
				const source = { id: 's', lang: 'id', turns } as const;
				const asked = parseQuery(typed);
				const hits = compileQuery(asked, null, 'id')(searchText(source, text));
				expect(pairs(hits)).toEqual(slowHits(asked, source, text));
			}),
			{ numRuns: 600 }
		);
	});

	it('Q9: by stem, a word finds its forms in the language of the source', () => {
		const texts = [
			searchText({ id: 'a', lang: 'id', turns: NO_TURNS }, 'Pengelolaan dikelola, kelola; pola'),
			searchText({ id: 'b', lang: 'en', turns: NO_TURNS }, 'Meetings meet, met; kelola')
		];
		const vocabulary = new Vocabulary();
		texts.forEach((text) => vocabulary.add(text));
		const hits = (typed: string) =>
			texts.map((text) => {
				const forms = (word: string) => vocabulary.forms(word, text.lang);
				return pairs(compileQuery(parseQuery(typed), forms, text.lang)(text)).length;
			});
		expect(hits('mengelola')).toEqual([3, 0]);
		expect(hits('meeting')).toEqual([0, 2]);
		expect(hits('"kelola; pol?"')).toEqual([1, 0]);
	});

	it('Q10: a line has the words around it, of the same turn, and its number', () => {
		const text = 'Judul\nP: Kami rapat di kantor\nI: Kapan?';
		const turns = { from: [6, 30], start: [9, 33], end: [29, 39] };
		const read = searchText({ id: 's', lang: 'id', turns }, text);
		const hits = compileQuery(parseQuery('rapat OR kapan OR judul'), null, 'id')(read);
		expect(kwicLines(read, hits, 0, 9, 70)).toMatchObject([
			{ before: '', hit: 'Judul', after: '', line: 1 },
			{ before: 'Kami ', hit: 'rapat', after: ' di kantor', line: 2 },
			{ before: '', hit: 'Kapan', after: '?', line: 3 }
		]);
		expect(kwicLines(read, hits, 1, 2, 7)).toMatchObject([{ before: 'Kami ', after: ' di …' }]);
	});
});

/** Turns from any numbers: label, what is said and a gap, as many as fit. */
function turnsAt(cuts: readonly number[], text: string): SearchSource['turns'] {
	const at = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
	const turns = { from: [] as number[], start: [] as number[], end: [] as number[] };
	for (let i = 0; i + 2 < at.length; i += 3) {
		turns.from.push(at[i]!);
		turns.start.push(at[i + 1]!);
		turns.end.push(at[i + 2]!);
	}
	return turns;
}

const pairs = ({ start, end }: Spans) =>
	Array.from(start, (from, i) => ({ start: from, end: end[i]! }));
