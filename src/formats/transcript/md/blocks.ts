/** Blocks of Markdown as lines of plain text: a blank line between blocks, list marks and numbers kept, tables as rows with tabs. */
import { joinRich, type Rich } from '../rich.ts';
import { renderInline } from './inline.ts';
import type { Block, List, ListItem } from './nodes.ts';
import { tableLines } from './table-lines.ts';

/** @param source  the Markdown text that the positions of the nodes count in */
export function renderBlocks(nodes: readonly Block[], source: string): Rich {
	return joinRich(
		nodes.flatMap((node) => renderBlock(node, source)),
		'\n\n'
	);
}

function renderBlock(node: Block, source: string): Rich[] {
	switch (node.type) {
		case 'heading':
			return [renderInline(node.children, source)];
		case 'paragraph':
			return [tableLines(renderInline(node.children, source))];
		case 'blockquote':
			return [renderBlocks(node.children, source)];
		case 'list':
			return [renderList(node, source)];
		case 'code':
		case 'html':
			return [{ text: node.value, bold: [] }];
		case 'thematicBreak':
			return [];
		default:
			// `[P]: text` is a link definition for Markdown and a label for its writer: nothing is dropped.
			return [{ text: sourceOf(node, source), bold: [] }];
	}
}

function renderList(list: List, source: string): Rich {
	const items = list.children.map((item, i) => {
		const mark = list.ordered ? `${(list.start ?? 1) + i}. ` : '- ';
		return joinRich([{ text: mark, bold: [] }, renderItem(item, source)], '');
	});
	return joinRich(items, list.spread || list.children.some(({ spread }) => spread) ? '\n\n' : '\n');
}

function renderItem(item: ListItem, source: string): Rich {
	const blocks = item.children.flatMap((child) => renderBlock(child, source));
	return joinRich(blocks, item.spread ? '\n\n' : '\n');
}

export function sourceOf(node: Pick<Block, 'position'>, source: string): string {
	const { start, end } = node.position ?? {};
	return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}
