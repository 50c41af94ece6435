/** An interview, a guide and a document, coded by up to three people: small enough to be counted by hand. */
import { describe, expect, it } from 'vitest';
import { agreementOf } from '#core/agreement/agreement.ts';
import { behindCode } from '#core/agreement/behind.ts';
import { DEFAULT_AGREEMENT, type AgreementSpec } from '#core/agreement/spec.ts';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { EMPTY } from '#core/model/project.ts';
import { basics, create } from '../tables/small-project.ts';

const INTERVIEW = `Title
Q: Who decides?
R: The head decides. Nobody asks us.
We wait.
Q: And then?
R: Then it is done.
`;
const DOCUMENT = 'The head decides.\nWe wait.';
const texts: Readonly<Record<string, string>> = { i: INTERVIEW, d: DOCUMENT, o: DOCUMENT };
const at = (text: string, words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length };
};

const said = ['Who decides?', 'The head decides. Nobody asks us.\nWe wait.', 'And then?'];
const places = [...said, 'Then it is done.'].map((words) => at(INTERVIEW, words));
const source = (id: string, more: object): Op =>
	create('sources', id, {
		...{ name: id, kind: 'interview', text: id, length: texts[id]!.length, words: 0, lang: 'en' },
		...{ file: null, date: null, actor: null, speakers: [] },
		turns: { from: [], start: [], end: [], speaker: [] },
		...more
	});

let made = 0;
const coded = (coder: string, code: string, from: string, words: string): Op =>
	create('codings', `${from}~${made++}`, {
		...{ source: from, coder, code, ...at(texts[from]!, words) }
	});

const project = apply(EMPTY, {
	ops: [
		...basics(),
		create('coders', 'cici', { name: 'Cici', initials: 'C', colour: '#000000' }),
		source('i', {
			speakers: ['i.q', 'i.r'],
			turns: {
				from: places.map(({ start }) => start - 3),
				start: places.map(({ start }) => start),
				end: places.map(({ end }) => end),
				speaker: [0, 1, 0, 1]
			}
		}),
		create('speakers', 'i.q', { source: 'i', label: 'Q', role: 'interviewer', actor: null }),
		create('speakers', 'i.r', { source: 'i', label: 'R', role: 'participant', actor: 'warga' }),
		source('d', { kind: 'document' }),
		source('o', { kind: 'document' }),
		coded('ana', 'p1', 'i', 'head decides'),
		coded('ana', 'p1', 'i', '.'),
		coded('budi', 'p2', 'i', 'Nobody asks us.'),
		coded('ana', 'p1', 'i', 'it is done'),
		coded('budi', 'p1', 'i', 'Then it is'),
		coded('budi', 'q', 'i', 'And then?'),
		coded('ana', 'p1', 'd', 'The head decides.'),
		coded('budi', 'p1', 'd', 'head'),
		coded('cici', 'p1', 'd', 'We wait.'),
		coded('cici', 'q', 'o', 'We wait.')
	]
});
const ask = (spec: Partial<AgreementSpec>) =>
	agreementOf(project, { ...DEFAULT_AGREEMENT, ...spec }, (hash) => texts[hash]!, 'en');
const rowOf = (spec: Partial<AgreementSpec>, id: string) =>
	ask(spec).rows.find(({ code }) => code.id === id)!.figures;
const TWO = { coders: ['ana', 'budi'] };

describe('agreement by hand', () => {
	it('F3: units are what participants say: two turns, four sentences, three paragraphs', () => {
		expect(ask(TWO)).toMatchObject({ units: 2, sources: [{ source: 'i', units: 2 }] });
		expect(ask({ ...TWO, unit: 'sentence' }).sources).toEqual([
			{ source: 'd', units: 2 },
			{ source: 'i', units: 4 }
		]);
		expect(ask({ ...TWO, unit: 'paragraph' }).units).toBe(2 + 3);
		expect(ask({ ...TWO, unit: 'character' }).units).toBe(DOCUMENT.length + INTERVIEW.length);
	});

	it('F1, F3: sources that only one coded, or that have no turns, are named, codings outside counted', () => {
		const value = ask({ coders: [] });
		expect(value.coders.map(({ name }) => name)).toEqual(['Ana', 'Budi', 'Cici']);
		expect(value.leftOut).toEqual([
			{ source: 'd', why: 'no-turns', coder: null },
			{ source: 'o', why: 'one-coder', coder: 'cici' }
		]);
		expect(value.outside).toBe(1);
		expect(ask({ unit: 'character' })).toMatchObject({ outside: 0, leftOut: [{ source: 'o' }] });
		expect(ask({ coders: ['Budi', 'cici'] }).sources).toEqual([]);
	});

	it('F4: a code has what those below it have, unless it is to stand alone; together each coding counts once', () => {
		expect(rowOf(TWO, 'p')).toMatchObject({ all: 2, only: [0, 0], none: 0, agreement: 1 });
		expect(rowOf(TWO, 'p1')).toMatchObject({ all: 1, only: [1, 0], none: 0 });
		const codes = { by: 'code', ids: ['p', 'q1'] } as const;
		expect(ask({ ...TWO, codes, parents: 'own' }).rows.map(({ figures }) => figures.none)).toEqual([
			2, 2
		]);
		expect(ask(TWO).rows.map(({ code, depth }) => [code.id, depth])).toEqual([
			['p', 0],
			['p1', 1],
			['p2', 1]
		]);
		expect(ask(TWO).unused).toBe(3);
		expect(ask(TWO).all).toMatchObject({ n: 4, all: 1, only: [1, 1], none: 1 });
		expect(ask({ ...TWO, codes }).all).toMatchObject({ n: 2, all: 2 });
	});

	it('F5, F6: of three coders who did not code the source is missing, and kappa is of two only', () => {
		const three = rowOf({ unit: 'sentence' }, 'p1');
		expect(three).toMatchObject({ n: 6, all: 1, some: 3, none: 2, kappa: null });
		expect(three.agreement).toBeCloseTo((1 / 3 + 1 / 3 + 1 + 0 + 1 + 1) / 6, 12);
		// 14 values, 6 of them yes; unlike pairs: two in each unit of the document, one in the first of the interview
		expect(three.alpha).toBeCloseTo(1 - (13 * (2 * 2 + 2)) / (2 * 6 * 8), 12);
		expect(rowOf({ ...TWO, unit: 'sentence' }, 'p1')).toMatchObject({
			all: 2,
			only: [1, 0],
			none: 3
		});
		expect(rowOf({ ...TWO, unit: 'sentence' }, 'p1').kappa).toBeCloseTo(2 / 3, 12);
	});

	it('F6: a code that nobody gave, or everybody everywhere, has no kappa and no alpha', () => {
		expect(rowOf(TWO, 'p')).toMatchObject({ kappa: null, alpha: null });
		const codes = { by: 'code', ids: ['q1'] } as const;
		expect(rowOf({ ...TWO, codes }, 'q1')).toMatchObject({
			agreement: 1,
			kappa: null,
			alpha: null
		});
		expect(rowOf({ ...TWO, unit: 'character' }, 'p1').alpha).toBeNull();
	});

	it('F8: a stretch of characters is what the same coders gave the code to', () => {
		const spec = { ...DEFAULT_AGREEMENT, ...TWO, unit: 'character' } as const;
		const behind = behindCode(project, spec, 'p1', (hash) => texts[hash]!, 'en');
		expect(
			behind.map(({ source: from, start, end, given }) => [texts[from]!.slice(start, end), given])
		).toEqual([
			['The ', [0]],
			['head', [0, 1]],
			[' decides.', [0]],
			['head decides.', [0]],
			['Then ', [1]],
			['it is', [0, 1]],
			[' done', [0]]
		]);
		const above = behindCode(project, spec, 'p', (hash) => texts[hash]!, 'en').filter(
			({ source: from }) => from === 'i'
		);
		expect(above.map(({ codes, codings }) => [codes, codings.length])).toEqual([
			[['p1'], 2],
			[['p2'], 1],
			[['p1'], 1],
			[['p1'], 2],
			[['p1'], 1]
		]);
		expect(behind[4]).toMatchObject({ speakers: ['i.r'], actors: ['warga'], codes: ['p1'] });
	});
});
