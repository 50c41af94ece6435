/**
 * Markdown as people see it: marks become plain text, bold is kept as evidence for labels. Files on which a Markdown parser would
 * be slow are read as they are, with a warning.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { normaliseText } from '#core/text/normalise.ts';
import type { Content, Input } from '../format.ts';
import { decodeText } from '../txt/decode.ts';
import { renderBlocks } from './blocks.ts';
import { isUnusual } from './is-unusual.ts';

export function readMarkdown(input: Input): Content {
	const { text: source, encoding, warnings } = decodeText(input);
	if (isUnusual(source)) {
		const asText = { code: 'md.read-as-text', data: {} };
		return { text: source, encoding, warnings: [...warnings, asText] };
	}
	const { text, bold } = renderBlocks(fromMarkdown(source).children, source);
	return { text: normaliseText(text), bold, encoding, warnings };
}
