/** A framework matrix in rows: counts and summaries of each cell. It is read, not drawn. */
import type { CellSummary, Matrix, MatrixCell } from '#core/displays/matrix.ts';
import { parseWhere } from '#core/tables/spec-text.ts';
import { displays } from '#i18n/displays.ts';
import { keyLabel } from '#i18n/table-words.ts';
import { table, type ToldDisplay, type Tongue } from './told.ts';

const { matrixNotes: said } = displays;

export function tellMatrix(
	value: Matrix,
	{ say, number, locale }: Tongue
): Omit<ToldDisplay, 'title'> {
	/** A key of a side as tables name it. */
	const named = (ref: string, label: string) => {
		const { dim, values } = parseWhere(ref);
		return keyLabel(locale, { kind: dim.by }, values[0] ?? '', label);
	};
	const own = (summaries: readonly CellSummary[]) => summaries.map(({ text }) => text).join(' / ');
	const cell = ({ references, summaries }: MatrixCell) =>
		[number(references.length), own(summaries)].filter((text) => text !== '').join(': ');
	const body = value.rows.map(({ ref, labels, cells }) => [
		labels.map((label, side) => named(ref[side]!, label)).join(' · '),
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
				['', ...value.columns.map(({ ref, label }) => named(ref, label))],
				[...body, ...patterns]
			)
		]
	};
}
