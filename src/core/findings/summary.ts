/**
 * What a methods reviewer would say of each line of a table, as numbers (S11); the sentences are the interface's.
 */
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { SMALL_BASE } from '../tables/warnings.ts';
import type { TableSpec, Unit } from '../tables/spec.ts';
import type { OfSource } from './by-source.ts';
import { leadOf, linesOf, placesBy, placesIn, type Lead, type Line, type Places } from './lines.ts';
import { askUnits, question, type Question, type Side, type Texts } from './question.ts';
import { silentCells, type Reason } from './silence.ts';
import { turnOf } from './turn.ts';
import { measureOf, withoutSources } from './without-sources.ts';

export type Placed = {
	readonly id: Id;
	readonly label: string;
	/** What the table counts; `value` is what places go by: the same or, in a table of rates, the rate. */
	readonly n: number;
	readonly value: number;
	/** Sources with a reference in this cell. */
	readonly sources: number;
};

export type LineSummary = {
	readonly id: Id;
	readonly label: string;
	/** The line's total and the sources it comes from. */
	readonly base: number;
	readonly sources: number;
	readonly first: readonly Placed[];
	readonly second: readonly Placed[];
	/** null when the line is empty, has one row, or places go by rates. */
	readonly lead: Lead | null;
	readonly tie: boolean;
	readonly smallBase: boolean;
	/** Sources without which first place is shared or lost; null when that was not tried. */
	readonly hangsOn: readonly { readonly id: Id; readonly label: string }[] | null;
	/** S11.1 */
	readonly dominant: boolean;
	/** Cells of 0, with the reason if zeros of this table have one (S10). */
	readonly zeros: readonly {
		readonly id: Id;
		readonly label: string;
		readonly reason: Reason | null;
	}[];
};

export type Summary = {
	/** Which side the lines are as displayed. */
	readonly per: Side;
	readonly unit: Unit;
	readonly lines: readonly LineSummary[];
};

/**
 * @param texts  needed where the table needs them (needs-texts.ts)
 * @throws SimpulError as `crosstab`
 */
export function summary(
	project: Project,
	spec: TableSpec,
	texts: Texts | null = null,
	lang?: Lang
): Summary {
	const of = question(project, spec, texts, lang);
	const [counted, inSources] = askUnits(of, [spec.unit, 'sources']);
	const values = linesOf(counted!, of.lines, measureOf(counted!));
	const counts = linesOf(counted!, of.lines);
	const sources = linesOf(inSources!, of.lines);
	const without = withoutSources(of, (numbers, shown) =>
		placesBy(numbers, of.lines, shown).map(({ first }) => first)
	);
	const reasons = reasonsOf(of);
	return {
		per: of.per,
		unit: spec.unit,
		lines: values.map((line, at) => {
			const hangsOn = without && hangsOnSources(line, at, without);
			const told = { counts: counts[at]!, sources: sources[at]!, hangsOn };
			return summaryOf(of, line, told, reasons);
		})
	};
}

type Told = Pick<LineSummary, 'hangsOn'> & { readonly counts: Line; readonly sources: Line };
type Reasons = (line: Id, cell: Id) => Reason | null;

function summaryOf(of: Question, line: Line, told: Told, reasons: Reasons): LineSummary {
	const { id, label, cells } = line;
	const places = placesIn(cells);
	const { base } = told.counts;
	const placed = (ids: readonly Id[]): Placed[] =>
		cells.flatMap((cell, i) => {
			const n = told.counts.cells[i]!.n;
			const where = { n, value: cell.n, sources: told.sources.cells[i]!.n };
			return ids.includes(cell.id) ? [{ id: cell.id, label: cell.label, ...where }] : [];
		});
	const first = placed(places.first);
	const lead = of.spec.percent === 'rate' ? null : leadOf(places, cells.length);
	return {
		...{ id, label, base, sources: told.sources.base, first, second: placed(places.second), lead },
		tie: places.first.length > 1,
		smallBase: base > 0 && base < SMALL_BASE,
		hangsOn: told.hangsOn,
		dominant: isDominant(places, lead, base, first, told.hangsOn),
		zeros: told.counts.cells.flatMap((cell) =>
			cell.n === 0 ? [{ id: cell.id, label: cell.label, reason: reasons(id, cell.id) }] : []
		)
	};
}

function isDominant(
	{ first }: Places,
	lead: Lead | null,
	base: number,
	[leader]: readonly Placed[],
	hangsOn: LineSummary['hangsOn']
): boolean {
	if (first.length !== 1 || !leader || !lead || !hangsOn) return false;
	return lead.toTie >= 2 && leader.sources >= 2 && base >= SMALL_BASE && hangsOn.length === 0;
}

function hangsOnSources(
	line: Line,
	at: number,
	without: readonly OfSource<readonly (readonly Id[])[]>[]
): LineSummary['hangsOn'] {
	const { first } = placesIn(line.cells);
	if (first.length === 0) return [];
	return without.flatMap(({ id, label, read }) =>
		turnOf(first, read[at]!) === 'same' ? [] : [{ id, label }]
	);
}

function reasonsOf(of: Question): Reasons {
	const known = new Map(
		(silentCells(of) ?? []).map(({ row, column, reason }) => [
			JSON.stringify(of.per === 'row' ? [row, column] : [column, row]),
			reason
		])
	);
	return (line, cell) => known.get(JSON.stringify([line, cell])) ?? null;
}
