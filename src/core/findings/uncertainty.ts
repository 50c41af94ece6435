/**
 * How far the numbers of a table carry (S8): intervals, residuals, an exact test for those who must report one, and the test that
 * respects transcripts. Refusals stand in the place of answers; why a chi-square would be invalid goes with all of it.
 */
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { binomialInterval } from '../stats/binomial-interval.ts';
import { chiSquare, type ChiSquare } from '../stats/chi-square.ts';
import { evenSplit, type EvenSplit } from '../stats/even-split.ts';
import { freemanHalton, type FreemanHalton } from '../stats/freeman-halton.ts';
import type { TooFew, TooLarge } from '../stats/refusal.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { Panel } from '../tables/panel.ts';
import type { TableSpec, Unit } from '../tables/spec.ts';
import { exchanged, type Exchanged } from './exchanged.ts';
import { question, type Question, type Side } from './question.ts';

/** Why a p of chi-square (or of the exact test) would be invalid here (S8.3); numbers where there are any. */
export type Invalid =
	| { readonly reason: 'nested' | 'chosen' }
	| { readonly reason: 'overlap'; readonly passages: number }
	| {
			readonly reason: 'expected';
			readonly cells: number;
			readonly below5: number;
			readonly below1: number;
	  }
	| { readonly reason: 'unit'; readonly unit: Unit };

export type Limits = { readonly low: number; readonly high: number };
export type Shade = 'none' | 'weak' | 'strong';

export type Residuals = {
	/** By row and column of the table as displayed; null for rows and columns without anything. */
	readonly adjusted: readonly (readonly (number | null)[])[];
	readonly shades: readonly (readonly Shade[])[];
	/** How many cells were looked at. */
	readonly cells: number;
	readonly strong: number;
};

export type Uncertainty = {
	/** Of shares, 0 to 1, by cell as displayed; null for all when the table shows no shares of counted things. */
	readonly intervals: readonly (readonly (Limits | null)[])[] | null;
	readonly chiSquare: ChiSquare | TooFew;
	readonly residuals: Residuals | null;
	/** For each line, whether it is uneven at all. */
	readonly even: readonly { readonly id: Id; readonly test: EvenSplit | TooFew | TooLarge }[];
	readonly invalid: readonly Invalid[];
	readonly transcripts: Exchanged;
};

/**
 * @param table  of this project and spec, as displayed
 * @throws SimpulError as `crosstab`
 */
export function uncertainty(
	project: Project,
	spec: TableSpec,
	table: Crosstab,
	lang?: Lang
): Uncertainty {
	const of = question(project, spec, null, lang);
	const counted = isCounted(table.unit);
	const found = chiSquare(counted ? table.counts : []);
	return {
		intervals: counted ? intervalsOf(table) : null,
		chiSquare: found,
		residuals: found.kind === 'chi-square' ? residualsOf(table, found) : null,
		even: counted ? evenLines(table, of.per) : [],
		invalid: invalidBecause(of, table, found),
		transcripts: exchanged(of, spec.layers)
	};
}

/**
 * Fisher-Freeman-Halton, for those who must report it: it mends small expected counts and nothing else of what makes a chi-square
 * invalid here. Apart from the rest, because it may take seconds. Also for one layer of a table.
 */
export const exactTest = (
	{ counts }: Pick<Panel, 'counts'>,
	unit: Unit
): FreemanHalton | TooFew | TooLarge => freemanHalton(isCounted(unit) ? counts : []);

/** Units of which one is a thing. */
const isCounted = (unit: Unit): boolean =>
	unit === 'references' || unit === 'sources' || unit === 'speakers' || unit === 'actors';

/** Among those who were heard at all: who has no source could not have had a passage (B8). */
function evenLines({ rows, columns, counts, signs }: Panel, per: Side): Uncertainty['even'] {
	if (per === 'row')
		return rows.map(({ id }, r) => ({
			id,
			test: evenSplit(counts[r]!.filter((_, c) => signs[r]![c] !== 'no-source'))
		}));
	return columns.map(({ id }, c) => ({
		id,
		test: evenSplit(counts.flatMap((line, r) => (signs[r]![c] !== 'no-source' ? [line[c]!] : [])))
	}));
}

/** Also for one layer of a table. null when no percents of counted things are shown (S8.1). */
export function intervalsOf({
	counts,
	bases
}: Pick<Panel, 'counts' | 'bases'>): (Limits | null)[][] | null {
	if (bases.per === 'none' || bases.of !== 'unit') return null;
	return counts.map((line, r) =>
		line.map((n, c) => {
			const of = bases.values[bases.per === 'row' ? r : bases.per === 'column' ? c : 0] ?? 0;
			if (n > of) return null;
			const found = binomialInterval(n, of);
			return found.kind === 'interval' ? { low: found.low, high: found.high } : null;
		})
	);
}

/** From |2| on; only where 1 or more was expected; weak where fewer than 5 were (S8.2). */
export function residualsOf({ rows, columns }: Pick<Panel, 'rows' | 'columns'>, found: ChiSquare) {
	const rowAt = rows.map((_, r) => found.rows.indexOf(r));
	const columnAt = columns.map((_, c) => found.columns.indexOf(c));
	const each = <T>(tell: (value: number | null, expected: number) => T): T[][] =>
		rowAt.map((y) =>
			columnAt.map((x) => tell(found.adjusted[y]?.[x] ?? null, found.expected[y]?.[x] ?? 0))
		);
	const shades = each((value, expected): Shade => {
		if (value === null || Math.abs(value) < 2 || expected < 1) return 'none';
		return expected < 5 ? 'weak' : 'strong';
	});
	return {
		adjusted: each((value) => value),
		shades,
		cells: found.cells,
		strong: shades.flat().filter((shade) => shade === 'strong').length
	};
}

function invalidBecause(of: Question, table: Crosstab, found: ChiSquare | TooFew): Invalid[] {
	const { unit } = of.spec;
	const reasons: Invalid[] = [{ reason: 'chosen' }];
	if (unit === 'references' || unit === 'speakers') reasons.unshift({ reason: 'nested' });
	if (!isCounted(unit)) reasons.push({ reason: 'unit', unit });
	const twice = overlapping(table);
	if (twice > 0) reasons.push({ reason: 'overlap', passages: twice });
	if (found.kind !== 'chi-square') return reasons;
	const { cells, expectedBelow5: below5, expectedBelow1: below1 } = found;
	if (below5 * 5 > cells || below1 > 0) reasons.push({ reason: 'expected', cells, below5, below1 });
	return reasons;
}

/** How many more the cells add up to than there are in the table: passages in more than one of them. */
const overlapping = ({ counts, total }: Crosstab): number =>
	Math.max(0, counts.flat().reduce((a, b) => a + b, 0) - total);
