/** The cell of a table that Tab reaches; arrows, Home and End move it. Cells carry their place as `data-at="row,column"`. */
import { move, type Place } from './grid-keys.ts';

type Size = { readonly rows: number; readonly columns: number };

export class GridFocus {
	readonly #size: () => Size;
	#last = $state.raw<Place>({ row: 0, column: 0 });
	/** Still in the table when it has become smaller. */
	readonly #at = $derived.by((): Place => {
		const { rows, columns } = this.#size();
		return {
			row: Math.min(this.#last.row, rows - 1),
			column: Math.min(this.#last.column, columns - 1)
		};
	});

	constructor(size: () => Size) {
		this.#size = size;
	}

	/** The `tabindex` of a cell. */
	tab(row: number, column: number): 0 | -1 {
		return row === this.#at.row && column === this.#at.column ? 0 : -1;
	}

	/** A cell has got the focus. */
	to(row: number, column: number): void {
		this.#last = { row, column };
	}

	/** Of the table itself. */
	readonly onkeydown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
		const next = move(this.#at, event.key, event.ctrlKey, this.#size());
		if (!next || event.altKey || event.metaKey) return;
		event.preventDefault();
		this.#last = next;
		const cell = `[data-at='${next.row},${next.column}']`;
		event.currentTarget.querySelector<HTMLElement>(cell)?.focus();
	};
}
