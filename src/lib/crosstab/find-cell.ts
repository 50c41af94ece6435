import type { CellView, TableView } from './table-view.ts';

/** The cell or total with this key, in any layer. */
export function findCell(views: readonly TableView[], key: string): CellView | undefined {
	for (const view of views)
		for (const line of [...view.rows, view.foot])
			for (const cell of line.total ? [...line.cells, line.total] : line.cells)
				if (cell.key === key) return cell;
	return undefined;
}
