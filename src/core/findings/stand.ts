/** One table, whole or a layer, held against itself asked in other ways (S9). */
import { leadOf, placesBy, type Lead, type LinePlaces, type Places } from './lines.ts';
import { ask, type Question } from './question.ts';
import { turnOf, type Turn } from './turn.ts';
import { variantsOf, type Asked, type LeftOut } from './variants.ts';
import { measureOf } from './without-sources.ts';

export type Place = Places & {
	readonly turn: Turn;
	/** The line's total. */
	readonly base: number;
	/** For shares and rates: the least that a first place is a share of (references, words); null for counts. */
	readonly of: number | null;
};

export type Variant = Omit<Asked, 'lines' | 'bases'> & {
	/** In the order of `Stand.lines`. */
	readonly places: readonly Place[];
};

export type LineStands = LinePlaces & {
	/** Whether no variant that has anything in this line changes its first place (S9.1). */
	readonly always: boolean;
	/** Variants in which first place is shared or lost, as indexes of `variants`. */
	readonly turns: readonly number[];
	/** In references, whatever the table counts (S9.3); null when the line is empty or has one row. */
	readonly lead: Lead | null;
};

export type Stand = {
	readonly lines: readonly LineStands[];
	readonly variants: readonly Variant[];
	readonly leftOut: readonly LeftOut[];
};

export function standOf(of: Question): Stand {
	const table = ask(of);
	const lines = placesBy(table, of.lines, measureOf(table));
	const { asked, leftOut } = variantsOf(of);
	const variants = asked.map(({ lines: own, bases, ...variant }) => ({
		...variant,
		places: own.map((line, at) => placed(line, lines[at]!, bases))
	}));
	const counted = ask(of, { unit: 'references', percent: 'none' });
	const references = placesBy(counted, of.lines);
	const rows = (of.lines === 'column' ? counted.rows : counted.columns).length;
	return {
		lines: lines.map((line, at) => {
			const turns = variants.flatMap(({ places }, v) =>
				places[at]!.turn === 'shared' || places[at]!.turn === 'other' ? [v] : []
			);
			const lead = leadOf(references[at]!, rows);
			return { ...line, always: turns.length === 0, turns, lead };
		}),
		variants,
		leftOut
	};
}

function placed(
	{ first, n, second, secondN, base }: LinePlaces,
	before: Places,
	bases: Asked['bases']
): Place {
	const known = first.flatMap((id) => bases?.get(id) ?? []);
	return {
		...{ first, n, second, secondN, base },
		of: known.length > 0 ? Math.min(...known) : null,
		turn: turnOf(before.first, first)
	};
}
