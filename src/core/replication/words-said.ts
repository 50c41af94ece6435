/** The base of a rate: words said, coded or not (B6.2). */
import { keysOf } from './fact-keys.ts';
import type { Tables } from './package-tables.ts';
import type { Question } from './question.ts';
import { covered, type Range } from './ranges.ts';
import { ANY } from './sheet.ts';

const cellOf = (layer: string, key: string): string => `${layer}\u0000${key}`;

/** What a side asks when it asks of the text and not of what coders made of it. */
const OF_TEXT = new Set(['actor', 'speaker', 'source', 'kind', 'date']);

/** Words that a row (or, if only columns are of the text, a column) says, as far as the filters let through. */
export function wordsSaid(
	tables: Tables,
	question: Question
): (layer: string, row: string, column: string) => number {
	const { sides, parents } = question;
	const byColumn = !OF_TEXT.has(sides.get('rows')!.by) && OF_TEXT.has(sides.get('columns')!.by);
	const side = sides.get(byColumn ? 'columns' : 'rows')!;
	const words = new Map<string, Map<string, Range[]>>();
	if (OF_TEXT.has(side.by))
		for (const span of tables.spans) {
			if (span['kind'] !== 'said') continue;
			const fact = { coding: null, span };
			const through = [...sides].every(
				([at, asked]) =>
					!at.startsWith('where') ||
					!OF_TEXT.has(asked.by) ||
					keysOf(tables, asked, parents, fact).length > 0
			);
			if (!through) continue;
			const layers = sides.get('layers');
			const of = layers && OF_TEXT.has(layers.by) ? keysOf(tables, layers, parents, fact) : null;
			for (const layer of [ANY, ...(of ?? layers?.keys ?? [])])
				for (const key of keysOf(tables, side, parents, fact))
					add(words, cellOf(layer, key), span['source']!, [
						Number(span['word_from']),
						Number(span['word_to'])
					]);
		}
	return (layer, row, column) =>
		[...(words.get(cellOf(layer, byColumn ? column : row))?.values() ?? [])].reduce(
			(sum, ranges) => sum + covered(ranges),
			0
		);
}

function add(
	words: Map<string, Map<string, Range[]>>,
	cell: string,
	source: string,
	range: Range
): void {
	const bySource = words.get(cell) ?? new Map<string, Range[]>();
	words.set(cell, bySource);
	const ranges = bySource.get(source) ?? [];
	bySource.set(source, ranges);
	ranges.push(range);
}
