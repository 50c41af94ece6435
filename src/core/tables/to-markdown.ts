/** A printed table as Markdown (GitHub's tables): numbers to the right, nothing in a cell can break out of it. */
import type { Printed } from './print.ts';

export function toMarkdown({ caption, head, body, foot, notes }: Printed): string {
	const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
	const rule = `| ${head.map((_, c) => (c === 0 ? ':--' : '--:')).join(' | ')} |`;
	const lines = [line(head), rule, ...body.map(line), ...(foot ? [line(foot)] : [])];
	const above = caption === '' ? [] : [`**${markdownText(caption)}**`, ''];
	const below = notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${markdownText(note)}`)];
	return [...above, ...lines, ...below, ''].join('\n');
}

const markdownText = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
