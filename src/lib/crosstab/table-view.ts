/** A table as it is drawn and printed: every number already in the reader's words, every cell naming what stands behind it. */
import type { CellAt } from '#report/cell-key.ts';

export type CellView = {
	readonly key: string;
	readonly at: CellAt;
	readonly text: string;
	/** Stands on fewer than ten: greyed and marked. */
	readonly small: boolean;
	/** 0 to 1 on one scale, which all layers share; null = not shaded. */
	readonly shade: number | null;
	/** What stands behind it, "Dinas Kesehatan", "Centres of authority"; a total names one side only. */
	readonly names: readonly string[];
	/** The whole of it for screen readers: row, column, number, marks. */
	readonly says: string;
};

/** Id is null for all layers together, label for a table without layers. */
export type Layer = { readonly id: string | null; readonly label: string | null };

export type Head = { readonly id: string; readonly label: string };

export type RowView = Head & {
	readonly cells: readonly CellView[];
	/** Over all columns; null when it would repeat the only column. */
	readonly total: CellView | null;
};

export type TableView = {
	/** What it is, for screen readers. */
	readonly title: string;
	readonly corner: string;
	readonly columns: readonly Head[];
	/** Heading of the totals; null when there are none. */
	readonly allLabel: string | null;
	readonly rows: readonly RowView[];
	/** n of every column. */
	readonly foot: RowView;
	readonly layer: Layer;
};
