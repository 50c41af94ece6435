/**
 * Markdown as people see it: marks become plain text, bold is kept as evidence for labels. Files on which a Markdown parser would
 * be slow are read as they are, with a warning.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { normaliseText } from '#core/text/normalise.ts';
import type { Content, Input } from '../format.ts';
import { decodeText } from '../txt/decode.ts';
import { renderBlocks } from './blocks.ts';

const LARGEST = 4 * 1024 * 1024;
/** Quotes and lists nested deeper than anybody writes, brackets without end, or lines that are whole books. */
const UNUSUAL = /(?:^|\n)[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*){40}|[[\]*_`<>(!]{200}|[^\n]{200000}/;

export function readMarkdown(input: Input): Content {
	const { text: source, encoding, warnings } = decodeText(input);
	if (source.length > LARGEST || UNUSUAL.test(source)) {
		const asText = { code: 'md.read-as-text', data: { limit: LARGEST } };
		return { text: source, encoding, warnings: [...warnings, asText] };
	}
	const { text, bold } = renderBlocks(fromMarkdown(source).children, source);
	return { text: normaliseText(text), bold, encoding, warnings };
}
