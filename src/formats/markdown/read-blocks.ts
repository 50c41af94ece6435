/** Paragraphs and what is larger, out of Markdown's tree. */
import type { Block } from '#core/writing/blocks.ts';
import { targetOf } from './live-address.ts';
import { inlines } from './read-inlines.ts';
import type { BlockNode, Node } from './tree.ts';
import type { Written } from './written.ts';

export function blocks(nodes: readonly BlockNode[], source: Written, depth = 0): Block[] {
	return nodes.flatMap((node) => block(node, source, depth));
}

function block(node: BlockNode, source: Written, depth: number): readonly Block[] {
	if (depth > source.deepest) return [{ kind: 'paragraph', inside: source.asText(node) }];
	switch (node.type) {
		case 'heading':
			return [
				{ kind: 'heading', level: node.depth, inside: inlines(node.children, source, depth + 1) }
			];
		case 'paragraph':
			return paragraph(node, source, depth);
		case 'blockquote':
			return [{ kind: 'quote', blocks: blocks(node.children, source, depth + 1) }];
		case 'list':
			return [list(node, source, depth)];
		case 'code':
			return [{ kind: 'code', text: codeText(node) }];
		case 'thematicBreak':
			return [{ kind: 'rule' }];
		default:
			return [{ kind: 'paragraph', inside: source.asText(node) }];
	}
}

const list = (node: Node<'list'>, source: Written, depth: number): Block => ({
	kind: 'list',
	start: node.ordered ? (node.start ?? 1) : null,
	items: node.children.map(({ children }) => blocks(children, source, depth + 1))
});

/** What is said behind the fence is part of the text. */
const codeText = ({ lang, meta, value }: Node<'code'>): string =>
	lang ? `${[lang, meta].filter(Boolean).join(' ')}\n${value}` : value;

/** Tables and displays alone in a paragraph are live; among words they stand as they were written. */
function paragraph(node: Node<'paragraph'>, source: Written, depth: number): readonly Block[] {
	const live = node.children.flatMap((child) => liveOf(child) ?? []);
	const others = node.children.filter((child) => liveOf(child) === null);
	const alone = others.every((one) => one.type === 'text' && one.value.trim() === '');
	if (live.length > 0 && alone) return live;
	return [{ kind: 'paragraph', inside: inlines(node.children, source, depth + 1) }];
}

function liveOf(node: Node<'paragraph'>['children'][number]): Block | null {
	if (node.type !== 'image') return null;
	const target = targetOf(node.url);
	if (target.kind !== 'live') return null;
	const caption = [node.alt ?? '', node.title ? `(${node.title})` : ''].join(' ').trim();
	return { kind: 'live', spec: target.spec, caption };
}
