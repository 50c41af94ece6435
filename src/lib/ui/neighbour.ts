/** What is nearest to where something stood that is gone. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** That it can take the focus. */
export const isThere = (one: HTMLElement): boolean =>
	one.isConnected && one.checkVisibility() && !one.matches(':disabled');

/** In `parent` after `before`, as the `at`-th that can take the focus in the part that went. */
export type Place = { readonly parent: Node; readonly before: Node | null; readonly at: number };

/** @param known  its place before these changes, which may have taken away more around it */
export function placeAfter(
	records: readonly MutationRecord[],
	had: Element,
	known: Place | null
): Place | null {
	let place = known;
	for (const { target, removedNodes, previousSibling } of records)
		for (const node of removedNodes)
			if (node.contains(place?.parent ?? had)) {
				const at = place?.at ?? focusable(node).findIndex((one) => one === had);
				place = { parent: target, before: previousSibling, at };
			} else if (node === place?.before) place = { ...place, before: previousSibling };
	return place;
}

/** Of what is still there, but cannot take the focus any more. */
export const placeOf = (had: Element): Place | null =>
	had.parentNode && { parent: had.parentNode, before: had.previousSibling, at: 0 };

/** Beside the place what follows before what precedes, then the same around it; the page as a whole where there is nothing. */
export function neighbour(place: Place | null): HTMLElement | null {
	if (!place) return null;
	const { parent, before, at } = place;
	const main = document.querySelector('main');
	let last = before;
	for (let around: Node | null = parent; around && !around.contains(main);) {
		const parts = [...around.childNodes];
		const first = parts.findIndex((part) => part === last) + 1;
		for (const part of [...parts.slice(first), ...parts.slice(0, first).reverse()]) {
			const there = focusable(part);
			const same = around === parent ? there[at] : undefined;
			const found =
				same && isThere(same) ? same : there.find((one) => isThere(one) && one.tabIndex >= 0);
			if (found) return found;
		}
		last = around.previousSibling;
		around = around.parentNode;
	}
	return main;
}

const focusable = (node: Node): HTMLElement[] =>
	node instanceof HTMLElement
		? [node, ...node.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) =>
				one.matches(FOCUSABLE)
			)
		: [];
