/** Running text of Markdown without its marks. */
import { RichBuilder, type Rich } from '../rich.ts';
import type { Inline } from './nodes.ts';

export function renderInline(nodes: readonly Inline[], source: string): Rich {
	const out = new RichBuilder();
	for (const node of nodes) put(node, false, source, out);
	return out.rich();
}

function put(node: Inline, bold: boolean, source: string, out: RichBuilder): void {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'html':
			out.put(node.value, bold);
			break;
		case 'break':
			out.put('\n', bold);
			break;
		case 'image':
			out.put(node.alt ?? '', bold);
			break;
		case 'strong':
			for (const child of node.children) put(child, true, source, out);
			break;
		case 'emphasis':
		case 'delete':
		case 'link':
			for (const child of node.children) put(child, bold, source, out);
			break;
		default:
			// References in brackets stay as they were written: "[tertawa]" is a remark of the transcriber.
			out.put(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0), bold);
	}
}
