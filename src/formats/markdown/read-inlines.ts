/** What stands within a paragraph, out of Markdown's tree. What has no place in a chapter stands there as it was written. */
import type { Inline } from '#core/writing/blocks.ts';
import type { Written } from './written.ts';
import { targetOf } from './live-address.ts';
import type { Node, PhrasingNode } from './tree.ts';

export function inlines(nodes: readonly PhrasingNode[], source: Written, depth: number): Inline[] {
	return merged(nodes.flatMap((node) => inline(node, source, depth)));
}

function inline(node: PhrasingNode, source: Written, depth: number): Inline[] {
	if (depth > source.deepest) return source.asText(node);
	switch (node.type) {
		case 'text':
			return [words(node.value)];
		case 'inlineCode':
			return [{ kind: 'code', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'strong':
		case 'emphasis':
			return [{ kind: node.type, inside: inlines(node.children, source, depth + 1) }];
		case 'link':
			return link(node, source, depth);
		default:
			return source.asText(node);
	}
}

function link(node: Node<'link'>, source: Written, depth: number): Inline[] {
	const target = targetOf(node.url);
	const inside = inlines(node.children, source, depth + 1);
	const titled = node.title ? [...inside, words(` (${node.title})`)] : inside;
	if (target.kind === 'web') return [{ kind: 'link', to: target.to, inside: titled }];
	if (target.kind === 'claim')
		return [{ kind: 'claim', id: target.id, inside: titled, ...source.spanOf(node) }];
	if (target.kind === 'passage') return [{ kind: 'passage', id: target.id, inside: titled }];
	return source.asText(node);
}

const words = (text: string): Inline => ({ kind: 'text', text: text.replace(/\s*\n\s*/g, ' ') });

function merged(all: readonly Inline[]): Inline[] {
	const out: Inline[] = [];
	for (const one of all) {
		const last = out.at(-1);
		if (one.kind === 'text' && last?.kind === 'text')
			out[out.length - 1] = { kind: 'text', text: last.text + one.text };
		else out.push(one);
	}
	return out;
}
