/** A comparison as a table for other programs: one line for each number of the other table, beside ours, and what explains it. */
import type { Compared, ComparedCell, Comparison } from '#core/compare/compare-tables.ts';
import { isSame } from '#core/compare/settings.ts';
import type { Printed } from '#core/tables/print.ts';
import { compareColumns as words } from '#i18n/compare-columns.ts';
import { translate, type Message } from '#i18n/message.ts';
import { cellNames, tellDifferences, tellNumber, type Telling } from './tell-compare.ts';

const numbersOf = ({ cells, totalCells }: Compared): readonly ComparedCell[] => [
	...cells,
	...totalCells
];

/** As asked; beside it the settings with most agreement, if these are others. Totals stand last. */
export function comparedTable(
	of: Telling,
	comparison: Comparison
): Pick<Printed, 'head' | 'body' | 'foot'> {
	const { asked, best, differences } = comparison;
	const say = (message: Message) => translate(of.locale, message);
	const told = tellDifferences(of, comparison);
	const why = new Map(differences.map(({ cell }, at) => [cell, told[at]!.why]));
	const isOther = !isSame(asked.settings, best.settings);
	const others = numbersOf(best);
	const ours = ({ ours: own, agrees }: ComparedCell) => [
		tellNumber(of, own),
		say(agrees ? words.yes : words.no)
	];
	const line = (cell: ComparedCell, at: number) => [
		...cellNames(of, cell),
		tellNumber(of, cell.theirs),
		...ours(cell),
		...(isOther ? ours(others[at]!) : []),
		why.get(cell) ?? ''
	];
	const head = [
		...[words.row, words.column, words.theirs, words.ours, words.agrees],
		...(isOther ? [words.oursBest, words.agreesBest] : []),
		words.explained
	].map(say);
	return { head, body: numbersOf(asked).map(line), foot: null };
}
