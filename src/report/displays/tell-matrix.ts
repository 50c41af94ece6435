/** A framework matrix in rows: counts and summaries of each cell. It is read, not drawn. */
import type { CellSummary, Matrix, MatrixCell } from '#core/displays/matrix.ts';
import { displays } from '#i18n/displays.ts';
import { table, type ToldDisplay, type Tongue } from './told.ts';

const { matrixNotes: said } = displays;

export function tellMatrix(value: Matrix, { say, number }: Tongue): Omit<ToldDisplay, 'title'> {
	const own = (summaries: readonly CellSummary[]) => summaries.map(({ text }) => text).join(' / ');
	const cell = ({ references, summaries }: MatrixCell) =>
		[number(references.length), own(summaries)].filter((text) => text !== '').join(': ');
	const body = value.rows.map(({ labels, cells }) => [
		labels.map((label) => label || say(displays.noValue)).join(' · '),
		...cells.map(cell)
	]);
	const patterns = value.notes.some((notes) => notes.length > 0)
		? [[say(said.pattern), ...value.notes.map(own)]]
		: [];
	return {
		sentence: say(said.sentence),
		notes: value.elsewhere > 0 ? [say(said.elsewhere, value.elsewhere)] : [],
		pictures: [],
		tables: [
			table(
				say(displays.matrix),
				['', ...value.columns.map(({ label }) => label || say(displays.noValue))],
				[...body, ...patterns]
			)
		]
	};
}
