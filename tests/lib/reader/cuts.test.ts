import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coding } from '../../../src/core/model/records.ts';
import { overlaps, type Span } from '../../../src/core/text/span.ts';
import { cutsOf } from '../../../src/lib/reader/cuts.ts';
import { densityOf } from '../../../src/lib/reader/density.ts';
import { Marks, marksOn, type Mark } from '../../../src/lib/reader/marks.ts';
import { shownText, type Shown } from '../../../src/lib/reader/shown.ts';
import { mixedText } from '../../core/text/arbitrary.ts';

const codingsOf = (spans: readonly Span[]) =>
	spans
		.map((span, i) => ({ ...span, id: `c${i}`, code: `x${i % 5}` }) as unknown as Coding)
		.sort((a, b) => a.start - b.start || a.end - b.end);

const marked = (spans: readonly Span[], hidden: readonly string[] = []) =>
	new Marks(codingsOf(spans), {
		code: () => undefined,
		name: (code) => code.id,
		label: (name) => name,
		hides: (id) => hidden.includes(id)
	}).all();

/** What is said of a text, coding by coding, and what is drawn of it. */
function drawn(shown: Shown, marks: readonly Mark[]) {
	const begins = new Map<Mark, number>();
	const ends = new Map<Mark, number>();
	const covered: Span[] = [];
	const add = (to: Map<Mark, number>, some: readonly Mark[]) =>
		some.forEach((mark) => to.set(mark, (to.get(mark) ?? 0) + 1));
	const next = new Map(shown.paragraphs.map((p, i) => [p, shown.paragraphs[i + 1]?.start]));
	for (const [i, here] of marksOn(shown.items, marks).entries()) {
		const begun = new Set<Mark>();
		for (const p of shown.items[i]!.paragraphs)
			for (const cut of cutsOf(p, next.get(p) ?? shown.text.length, here, begun)) {
				covered.push({ start: cut.start, end: cut.end });
				if (!cut.coded) continue;
				add(begins, cut.coded.begins);
				add(ends, cut.coded.ends);
				const holding = here.filter((mark) => !mark.veiled && overlaps(mark, cut));
				expect(cut.coded.depth).toBe(holding.length);
			}
	}
	return { begins, ends, covered };
}

function expectWhole(text: string, turns: Parameters<typeof shownText>[1], spans: readonly Span[]) {
	const shown = shownText(text, turns, 'id');
	for (const hidden of [[], ['x1', 'x3']]) {
		const marks = marked(spans, hidden);
		const { begins, ends, covered } = drawn(shown, marks);
		const words = covered.map(({ start, end }) => text.slice(start, end)).join('');
		expect(words).toBe(shown.paragraphs.map((p) => text.slice(p.start, p.end)).join(''));
		for (const mark of marks) {
			const items = shown.items.filter((item) => item.paragraphs.some((p) => overlaps(p, mark)));
			const said = mark.veiled ? 0 : items.length;
			expect(begins.get(mark) ?? 0).toBe(said);
			expect(ends.get(mark) ?? 0).toBe(Math.min(1, said));
		}
	}
}

const oneTurn = (text: string) => ({ from: [0], start: [0], end: [text.length], speaker: [0] });

describe('what is drawn and said of codings', () => {
	it('is every coding once per turn at its beginning and once at its end, in any script', () => {
		const place = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 200 }));
		fc.assert(
			fc.property(mixedText, mixedText, fc.array(place, { maxLength: 20 }), (a, b, places) => {
				const text = `${a}\n${b}`;
				const turns = {
					from: [0, a.length + 1],
					start: [0, a.length + 1],
					end: [a.length, text.length],
					speaker: [0, 1]
				};
				const spans = places
					.map(([at, n]) => ({ start: at, end: Math.min(text.length, at + n) }))
					.filter(({ start, end }) => start < end);
				expectWhole(text, turns, spans);
			}),
			{ numRuns: 150 }
		);
	});

	it('is so in a turn of a million characters, emoji and right-to-left words among them', () => {
		const line = 'mereka bilang 👨‍👩‍👧 مرحبا e\u0301 lalu pulang ';
		const text = line.repeat(Math.ceil(1_000_000 / line.length));
		const spans = Array.from({ length: 300 }, (_, i) => ({
			start: (i * 7919) % (text.length - 20_000),
			end: ((i * 7919) % (text.length - 20_000)) + 15 + ((i * 613) % 9000)
		}));
		expectWhole(text, oneTurn(text), spans);
	});

	it('ends where its last words are, though it was coded with the empty line behind them', () => {
		const text = 'Satu dua.\n\nTiga.';
		const shown = shownText(text, oneTurn(text), 'id');
		const marks = marked([{ start: 0, end: 11 }]);
		const { ends, begins } = drawn(shown, marks);
		expect([...begins.values(), ...ends.values()]).toEqual([1, 1]);
	});
});

describe('the density of codings along a text', () => {
	it('counts in each part the codings with a character in it', () => {
		const span = fc.tuple(fc.nat(60), fc.nat(60));
		fc.assert(
			fc.property(
				fc.array(span, { maxLength: 12 }),
				fc.integer({ min: 1, max: 30 }),
				(raw, parts) => {
					const length = 120;
					const spans = raw.map(([start, n]) => ({ start, end: Math.min(length, start + n) }));
					const brute = Array.from({ length: parts }, (_, part) => {
						const mine = Array.from({ length }, (_, at) => at).filter(
							(at) => Math.floor((at / length) * parts) === part
						);
						return spans.filter(({ start, end }) => mine.some((at) => start <= at && at < end))
							.length;
					});
					// More parts than characters cannot happen here: each part has some.
					expect(densityOf(spans, length, parts)).toEqual(brute);
				}
			),
			{ numRuns: 100 }
		);
	});
	it('says nothing of an empty text', () => {
		expect(densityOf([], 0, 3)).toEqual([0, 0, 0]);
	});
});
