/** A counted matrix as the lines of the page: the rows and, below them, what is said of each column as a whole. */
import { codingsOf } from '#core/displays/references.ts';
import type { CellSummary, Matrix, MatrixCell } from '#core/displays/matrix.ts';
import { parseWhere } from '#core/tables/spec-text.ts';
import { VALENCES, type Id } from '#core/model/records.ts';
import { matrix as words } from '#i18n/matrix-page.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';
import { valences } from '#i18n/terms.ts';

export type CellView = {
	/** Names the cell in the address. */
	readonly key: string;
	/** As `setSummary` takes them. */
	readonly row: readonly string[];
	readonly column: string;
	/** Row and column in words. */
	readonly name: string;
	readonly head: string;
	/** Null for the pattern of a column, which has no passages of its own. */
	readonly count: number | null;
	/** "Hinders 2", one for each answer that occurs. */
	readonly answers: readonly string[];
	readonly codings: readonly Id[];
	readonly summaries: readonly CellSummary[];
};
export type LineView = {
	readonly key: string;
	readonly labels: readonly string[];
	readonly pattern: boolean;
	readonly cells: readonly CellView[];
};

/** That a page shows at a time: a codebook may have tens of thousands of codes. */
export const COLUMNS = 200;

export function lineViews(value: Matrix, locale: Locale): LineView[] {
	/** A key of a side as tables name it. */
	const named = (ref: string, label: string) => {
		const { dim, values } = parseWhere(ref);
		return keyLabel(locale, { kind: dim.by }, values[0] ?? '', label);
	};
	/** Where a side asks for the answers, each cell has one of them. */
	const answered = [...value.spec.rows, value.spec.columns].some(({ by }) => by === 'valence');
	const line = (
		ref: readonly string[],
		labels: readonly string[],
		cellAt: (column: number) => MatrixCell | readonly CellSummary[]
	): LineView => ({
		...{ key: JSON.stringify(ref), labels, pattern: ref.length === 0 },
		cells: value.columns.map((column, c) => {
			const cell = cellAt(c);
			const head = named(column.ref, column.label);
			return {
				...{ key: JSON.stringify([...ref, column.ref]), row: ref, column: column.ref, head },
				name: [...labels, head].join(' · '),
				...('references' in cell
					? counted(cell, locale, !answered)
					: { count: null, answers: [], codings: [], summaries: cell })
			};
		})
	});
	return [
		...value.rows.map((row) =>
			line(
				row.ref,
				row.labels.map((label, side) => named(row.ref[side]!, label)),
				(c) => row.cells[c]!
			)
		),
		line([], [translate(locale, words.pattern)], (c) => value.notes[c]!)
	];
}

const counted = (
	{ references, valences: answers, summaries }: MatrixCell,
	locale: Locale,
	told: boolean
) => ({
	count: references.length,
	answers: VALENCES.flatMap((valence) => {
		const n = answers[valence] ?? 0;
		return told && n > 0 ? [`${translate(locale, valences[valence]!)} ${n}`] : [];
	}),
	codings: codingsOf(references),
	summaries
});

/** The cell after this one: along the row, then down; null after the last. */
export function nextCell(lines: readonly LineView[], key: string): CellView | null {
	const all = lines.flatMap(({ cells }) => cells);
	return all[all.findIndex((cell) => cell.key === key) + 1] ?? null;
}
