/** What never changes when the same table is asked in another way, and where first place turns (S9). */
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import type { TableSpec } from '../tables/spec.ts';
import { leadOf, placesBy, type Lead, type LinePlaces, type Places } from './lines.ts';
import { ask, question, type Side, type Texts } from './question.ts';
import { variantsOf, type Asked, type LeftOut } from './variants.ts';
import { measureOf } from './without-sources.ts';

/** What happened to the first place of the table as it stands: kept, shared with others, lost to others, or nobody has anything. */
export type Turn = 'same' | 'shared' | 'other' | 'empty';

export type Place = Places & {
	readonly turn: Turn;
	/** The line's total. */
	readonly base: number;
	/** For shares and rates: the least that a first place is a share of (references, words); null for counts. */
	readonly of: number | null;
};

export type Variant = Omit<Asked, 'lines' | 'bases'> & {
	/** In the order of `Sensitivity.lines`. */
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

export type Sensitivity = {
	/** Which side the lines are as displayed. */
	readonly per: Side;
	readonly lines: readonly LineStands[];
	readonly variants: readonly Variant[];
	readonly leftOut: readonly LeftOut[];
};

/**
 * @param texts  null = not at hand: words and rates are left out, and named
 * @throws SimpulError as `crosstab`
 */
export function sensitivity(
	project: Project,
	spec: TableSpec,
	texts: Texts | null = null,
	lang?: Lang
): Sensitivity {
	const of = question(project, spec, texts, lang);
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
		per: of.per,
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

export function turnOf(before: readonly Id[], after: readonly Id[]): Turn {
	if (after.length === 0) return 'empty';
	const kept = after.filter((id) => before.includes(id)).length;
	if (kept === 0) return 'other';
	return kept === before.length && kept === after.length ? 'same' : 'shared';
}
