/** Passages by the date of their source (rules D6): one column per day, month or year, empty ones kept so that gaps are seen. */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { groupBy } from '../text/group.ts';
import { codeLines } from './code-line.ts';
import { codingsOf } from './references.ts';
import type { TimelineSpec } from './spec.ts';

export type Period = 'day' | 'month' | 'year';
export type Timeline = {
	readonly view: 'timeline';
	readonly spec: TimelineSpec;
	readonly period: Period;
	/** 2025, 2025-03 or 2025-03-11, with the sources of that time. */
	readonly periods: readonly { readonly id: string; readonly sources: readonly Id[] }[];
	readonly rows: readonly {
		readonly id: Id;
		readonly label: string;
		readonly colour: string;
		readonly n: number;
		/** By period. */
		readonly counts: readonly number[];
		readonly codings: readonly (readonly Id[])[];
	}[];
	/** Coded sources without a date. */
	readonly undated: readonly { readonly id: Id; readonly label: string }[];
	readonly coders: number;
};

const LENGTH = { day: 10, month: 7, year: 4 } as const;
/** Empty periods between two full ones are kept up to so many columns. */
const MOST = 48;

/** @throws SimpulError display.no-codings, display.no-dates; table.unknown-* */
export function timeline(project: Project, spec: TimelineSpec, lang: Lang): Timeline {
	const lines = codeLines(project, spec.codes, spec.where, lang);
	const all = lines.flatMap(({ references }) => references);
	if (all.length === 0) throw new SimpulError('display.no-codings', { view: spec.view });
	const sources = [...new Set(all.map(({ source }) => source))].map((id) =>
		project.sources.get(id)!
	);
	const dates = sources.flatMap(({ date }) => date ?? []).sort();
	if (dates.length === 0) throw new SimpulError('display.no-dates', {});
	const period = spec.period === 'auto' ? periodFor(dates) : spec.period;
	const periodOf = (id: Id) => project.sources.get(id)?.date?.slice(0, LENGTH[period]) ?? null;
	const periods = periodsBetween(dates, period);
	return {
		...{ view: 'timeline', spec, period },
		periods: periods.map((id) => ({
			id,
			sources: sources.filter((source) => periodOf(source.id) === id).map((source) => source.id)
		})),
		rows: lines.map(({ references, ...line }) => {
			const byPeriod = groupBy(references, ({ source }) => periodOf(source) ?? '');
			const cells = periods.map((id) => byPeriod.get(id) ?? []);
			return {
				...line,
				n: cells.reduce((sum, cell) => sum + cell.length, 0),
				counts: cells.map((cell) => cell.length),
				codings: cells.map(codingsOf)
			};
		}),
		undated: sources
			.filter(({ date }) => date === null)
			.map(({ id, name }) => ({ id, label: name })),
		coders: new Set(all.map(({ coder }) => coder)).size
	};
}

/** The finest that has at most two dozen columns between the first date and the last. */
function periodFor(dates: readonly string[]): Period {
	const fits = (['day', 'month'] as const).find((period) => between(dates, period).length <= 24);
	return fits ?? 'year';
}

function periodsBetween(dates: readonly string[], period: Period): string[] {
	const all = between(dates, period);
	return all.length <= MOST
		? all
		: [...new Set(dates.map((date) => date.slice(0, LENGTH[period])))];
}

/** All periods from the first date to the last, but no more than one could ever show. */
function between(dates: readonly string[], period: Period): string[] {
	const last = dates.at(-1)!.slice(0, LENGTH[period]);
	const found: string[] = [];
	let at = dates[0]!.slice(0, LENGTH[period]);
	while (at < last && found.length <= MOST) {
		found.push(at);
		at = after(at, period);
	}
	return [...found, last];
}

/** The clock is not asked: a date is arithmetic on a calendar. */
function after(at: string, period: Period): string {
	const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
	const next = new Date(0);
	next.setUTCFullYear(
		period === 'year' ? year + 1 : year,
		period === 'month' ? month : month - 1,
		period === 'day' ? day + 1 : 1
	);
	return next.toISOString().slice(0, LENGTH[period]);
}
