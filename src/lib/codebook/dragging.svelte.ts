/** A code on its way through the tree by mouse. Where it may fall is decided by `places.ts`; this only follows the pointer. */
import type { Id } from '#core/model/records.ts';
import { dropPlace, type Place, type Zone } from './places.ts';
import type { TreeState } from './tree-state.svelte.ts';
import type { Row } from './tree-rows.ts';

/** One code is dragged at a time, and it may fall into another tree on the page. */
let dragged: Id | null = null;

export class Dragging {
	over = $state.raw<{ readonly id: Id; readonly zone: Zone } | null>(null);
	readonly #tree: TreeState;
	readonly #ondrop: (code: Id, place: Place) => void;

	constructor(tree: TreeState, ondrop: (code: Id, place: Place) => void) {
		this.#tree = tree;
		this.#ondrop = ondrop;
	}

	/** All drag events of a row. */
	handle(event: DragEvent, row: Row): void {
		const { id } = row.code;
		if (event.type === 'dragstart') {
			dragged = id;
			event.dataTransfer?.setData('text/plain', id);
			if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
		} else if (event.type === 'dragend') this.#end();
		else this.#overRow(event, row);
	}

	#overRow(event: DragEvent, row: Row): void {
		const zone = zoneAt(event);
		const code = dragged;
		const place = code && dropPlace(this.#tree.spots, code, row.code.id, zone, row.open);
		this.over = place ? { id: row.code.id, zone } : null;
		if (!code || !place) return;
		event.preventDefault();
		if (event.type !== 'drop') return;
		this.#end();
		this.#ondrop(code, place);
	}

	#end(): void {
		dragged = null;
		this.over = null;
	}
}

/** The upper and lower quarter of a row mean beside it, the middle means below it. */
function zoneAt(event: DragEvent): Zone {
	const box = (event.currentTarget as Element).getBoundingClientRect();
	const part = (event.clientY - box.top) / box.height;
	return part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'into';
}
