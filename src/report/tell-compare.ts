/** A comparison in words: what the page shows and what `simpul compare` prints. */
import type { Compared, ComparedCell, Comparison } from '#core/compare/compare-tables.ts';
import type { ForeignTable } from '#core/compare/foreign-table.ts';
import { isSame, SWITCHES, type Change, type Settings } from '#core/compare/settings.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { compare as words, compareSwitches } from '#i18n/compare.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { kinds } from '#i18n/terms.ts';
import type { OurLines } from './compare-lines.ts';

/** What is needed to name things. */
export type Telling = {
	readonly project: Project;
	readonly table: ForeignTable;
	readonly lines: OurLines;
	readonly turned: boolean;
	readonly locale: Locale;
};
export type ToldDifference = { readonly what: string; readonly why: string };

export function tellChange({ project, locale }: Telling, { name, value }: Change): string {
	const known = compareSwitches[name]?.[value];
	if (known) return translate(locale, known);
	if (name === 'coders')
		return translate(locale, words.coder, project.coders.get(value)?.name ?? value);
	const kind = kinds[value];
	return translate(locale, words.kind, kind ? translate(locale, kind) : value);
}

/** All switches as they stand. */
export const tellSettings = (of: Telling, settings: Settings): string[] =>
	SWITCHES.map((name) => tellChange(of, { name, value: settings[name] }));

export const tellChanges = (of: Telling, { changes }: Compared): string =>
	changes.length === 0
		? translate(of.locale, words.unchanged)
		: translate(
				of.locale,
				words.changed,
				changes.map((change) => tellChange(of, change))
			);

/** A spreadsheet keeps a third with sixteen digits: nobody reads them. */
const MOST_DECIMALS = 4;

/** A number as the table prints its own. */
export function tellNumber({ table, locale }: Telling, value: number | null): string {
	if (value === null) return translate(locale, words.none);
	if (table.kind === 'count') return formatNumber(locale, value, Math.max(table.decimals, 2));
	return formatPercent(locale, value, Math.min(MOST_DECIMALS, Math.max(table.decimals, 1)));
}

export function lineName(
	{ lines, turned, locale }: Telling,
	side: 'rows' | 'columns',
	id: Id | null
) {
	if (id === null) return translate(locale, words.total);
	const ours = turned === (side === 'rows') ? lines.columns : lines.rows;
	return ours.find((line) => line.id === id)?.label ?? id;
}

export const cellNames = (of: Telling, { row, column }: ComparedCell): [string, string] => [
	lineName(of, 'rows', row),
	lineName(of, 'columns', column)
];

export function tellCell(of: Telling, { agrees, theirs, ours }: ComparedCell): string {
	const number = tellNumber(of, theirs);
	return agrees
		? translate(of.locale, words.agreesCell, number)
		: translate(of.locale, words.differsCell, number, tellNumber(of, ours));
}

/** How many cells, and totals, agree. */
export function tellAgreement({ locale }: Telling, compared: Compared, asAsked = false): string {
	const { agree, of, totals } = compared;
	const sentence = translate(locale, asAsked ? words.agreeAsked : words.agree, agree, of);
	return totals.of === 0
		? sentence
		: `${sentence} ${translate(locale, words.totals, totals.agree, totals.of)}`;
}

/** What is said first: how much agrees as asked and, where other settings agree in more, with which. */
export function tellVerdict(of: Telling, { asked, best, differences }: Comparison): string[] {
	const changed = !isSame(asked.settings, best.settings);
	const asAsked = tellAgreement(of, asked, changed);
	if (changed) return [asAsked, tellAgreement(of, best), tellChanges(of, best)];
	return [asAsked, ...(differences.length > 0 ? [translate(of.locale, words.noBetter)] : [])];
}

export function tellDifferences(of: Telling, comparison: Comparison): ToldDifference[] {
	const best = [...comparison.best.cells, ...comparison.best.totalCells];
	const { locale } = of;
	return comparison.differences.map(({ cell, by }) => {
		const together = best.some(
			({ row, column, agrees }) => agrees && row === cell.row && column === cell.column
		);
		const why =
			by.length > 0
				? translate(
						locale,
						words.explained,
						by.map((change) => tellChange(of, change))
					)
				: [words.unexplained, ...(together ? [words.byBest] : [])]
						.map((message) => translate(locale, message))
						.join(' ');
		const [row, column] = cellNames(of, cell);
		const [theirs, ours] = [tellNumber(of, cell.theirs), tellNumber(of, cell.ours)];
		return { what: translate(locale, words.difference, row, column, theirs, ours), why };
	});
}

/** What the reader has to know of what was compared. */
export const tellNotes = ({ locale }: Telling, comparison: Comparison): string[] => [
	...(comparison.turned ? [translate(locale, words.turned)] : []),
	...(comparison.unmatched.length > 0
		? [translate(locale, words.unmatched, comparison.unmatched)]
		: []),
	translate(locale, words.tried, comparison.tried)
];
