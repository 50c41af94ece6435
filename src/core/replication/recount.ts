/**
 * A table counted anew from the rows of the package alone, the plain way: every coding against every span it meets, with sets of what
 * was seen. It shares nothing with the engine of core/tables but the rules (docs/spec/tables.md), so that each can prove the other
 * wrong. Numbers of rules stand where they are kept.
 */
import { keysOf, type Asked, type Fact } from './fact-keys.ts';
import type { Place, Tables } from './package-tables.ts';
import type { Question } from './question.ts';
import { covered, type Range } from './ranges.ts';
import { ANY } from './sheet.ts';
import { wordsSaid } from './words-said.ts';

/** What one cell counts, by unit: names of things, or ranges of running numbers in each source. */
type Seen = { readonly things: Set<string>; readonly ranges: Map<string, Range[]> };

/** By layer, row and column, each a key or ANY; cells in which nothing was seen are absent. */
export type Recount = {
	readonly count: (layer: string, row: string, column: string) => number;
	/** What a percent of this cell is of. */
	readonly base: (layer: string, row: string, column: string) => number;
};

const name = (...parts: readonly string[]): string => parts.join('\u0000');

export function recount(tables: Tables, question: Question): Recount {
	const cells = new Map<string, Seen>();
	const rows = question.sides.get('rows')!;
	const columns = question.sides.get('columns')!;
	const layers = question.sides.get('layers');
	for (const fact of factsOf(tables, question)) {
		const inside = (side: Asked) => keysOf(tables, side, question.parents, fact);
		const row = inside(rows);
		const column = inside(columns);
		if (row.length === 0 || column.length === 0) continue;
		for (const layer of [...(layers ? inside(layers) : []), ANY])
			for (const r of [...row, ANY])
				for (const c of [...column, ANY]) see(cells, name(layer, r, c), fact, question, tables);
	}
	const count = (layer: string, row: string, column: string) =>
		sizeOf(cells.get(name(layer, row, column)), question.unit);
	return { count, base: baseOf(tables, question, count) };
}

/** Codings that the filters let through, each with each span that counts for it (B1-B3). */
export function* factsOf(
	tables: Tables,
	question: Pick<Question, 'sides' | 'overlap' | 'owner' | 'parents'>
): Generator<Fact> {
	const filters = [...question.sides].filter(([side]) => side.startsWith('where'));
	const passes = (fact: Fact) =>
		filters.every(([, asked]) => keysOf(tables, asked, question.parents, fact).length > 0);
	for (const coding of tables.codings) {
		if (!tables.code.has(coding.row['code']!)) continue;
		const met = tables.spansMeeting(coding);
		const speech = met.filter(({ row }) => row['kind'] !== 'silent');
		const owner = speech.length > 0 ? ownerOf(speech, coding, question) : null;
		// A passage that touches speech counts by its speech, any other where nobody speaks (B3.3); interviewers never count (B3).
		const counting = speech.length > 0 ? speech : met;
		for (const { row: span } of counting) {
			if (span['kind'] === 'not-counted') continue;
			if (owner !== null && !owner.has(span[question.owner]!)) continue;
			const fact = { coding: coding.row, span };
			if (passes(fact)) yield fact;
		}
	}
}

/** Under a strict rule, the one owner that a passage counts for, or nobody; null: it counts for all it meets (B1, B1.1, B1.2). */
function ownerOf(
	speech: readonly Place[],
	coding: Place,
	question: Pick<Question, 'overlap' | 'owner'>
): Set<string> | null {
	if (question.overlap === 'intersects' || question.owner === '') return null;
	const said = new Map<string, number>();
	let all = 0;
	for (const span of speech) {
		const characters = Math.min(coding.end, span.end) - Math.max(coding.start, span.start);
		all += characters;
		if (span.row['kind'] === 'not-counted') continue;
		const owner = span.row[question.owner]!;
		said.set(owner, (said.get(owner) ?? 0) + characters);
	}
	const has = (characters: number) =>
		question.overlap === 'contained' ? characters === all : characters * 2 > all;
	return new Set([...said].flatMap(([owner, characters]) => (has(characters) ? [owner] : [])));
}

const RANGES: { readonly [unit: string]: readonly [from: string, to: string] } = {
	words: ['word_from', 'word_to'],
	sentences: ['sentence_from', 'sentence_to'],
	characters: ['start', 'end']
};

function see(
	cells: Map<string, Seen>,
	cell: string,
	{ coding, span }: Fact,
	question: Question,
	tables: Tables
): void {
	const seen = cells.get(cell) ?? { things: new Set(), ranges: new Map() };
	cells.set(cell, seen);
	const range = RANGES[question.unit];
	if (range) {
		const [from, to] = range;
		const first = Math.max(Number(coding[from]), Number(span[from]));
		const last = Math.min(Number(coding[to]), Number(span[to]));
		const ranges = seen.ranges.get(coding['source_id']!) ?? [];
		seen.ranges.set(coding['source_id']!, ranges);
		if (first < last) ranges.push([first, last]);
		return;
	}
	const thing = thingOf(question, coding, span, tables);
	if (thing !== '') seen.things.add(thing);
}

function thingOf(question: Question, coding: Fact['coding'], span: Fact['span'], tables: Tables) {
	switch (question.unit) {
		case 'sources':
			return coding['source_id']!;
		case 'speakers':
			return span['speaker']!;
		case 'actors':
			return span['actor']!;
		default:
			return referenceOf(question, coding, tables);
	}
}

/** What is one reference: each coding, or codings of one coder with the same ends and the same outermost column (B4-B4.3). */
function referenceOf(question: Question, coding: Fact['coding'], tables: Tables): string {
	if (question.parents !== 'union') return coding['coding']!;
	const ofCodes = (wanted: (side: string) => boolean) =>
		[...question.sides].filter(([side, { by }]) => by === 'code' && wanted(side));
	const sides = ofCodes((side) => side === 'rows' || side === 'columns');
	const layers = ofCodes((side) => side === 'layers');
	const filters = ofCodes((side) => side.startsWith('where'));
	const asked = [sides, layers, filters].find((found) => found.length > 0) ?? [];
	const line = tables.upwards(coding['code']!);
	const outermost = asked.map(([, { keys }]) => line.filter((code) => keys.has(code)).at(-1) ?? '');
	const family = asked.length > 0 ? outermost : [coding['code']!];
	const { source_id: source, coder_id: coder, start, end } = coding;
	return name(source!, coder!, start!, end!, ...family);
}

function sizeOf(seen: Seen | undefined, unit: string): number {
	if (!seen) return 0;
	if (unit === 'presence') return Math.min(1, seen.things.size);
	if (!RANGES[unit]) return seen.things.size;
	return [...seen.ranges.values()].reduce((sum, ranges) => sum + covered(ranges), 0);
}

/** Percents are of totals counted afresh (B6.1), rates of the words said, coded or not (B6.2). */
function baseOf(tables: Tables, question: Question, count: Recount['count']): Recount['base'] {
	switch (question.percent) {
		case 'column':
			return (layer, _row, column) => count(layer, ANY, column);
		case 'row':
			return (layer, row) => count(layer, row, ANY);
		case 'rate':
			return wordsSaid(tables, question);
		default:
			return (layer) => count(layer, ANY, ANY);
	}
}
