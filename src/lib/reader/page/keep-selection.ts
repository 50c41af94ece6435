/** The browser moves a selection whose words are drawn anew: they are selected again. */
import { selectedIn, selectIn } from './offsets.ts';
import type { TextView } from './text-view.ts';

/** Asking for the selection lays out the page; where nothing is selected it is not asked for. */
export function keepSelection(view: TextView, draw: () => void): void {
	const nodes = selectedNodes();
	const selected = nodes[0] ? selectedIn(view) : null;
	draw();
	if (selected && nodes.some((node, i) => node !== selectedNodes()[i]))
		selectIn(view, selected.anchor, selected.focus);
}

const selectedNodes = () => {
	const selection = document.getSelection();
	return [selection?.anchorNode, selection?.focusNode];
};
