/**
 * A document as one web page that needs nothing else: no script, no picture from elsewhere, its own style for screen and paper. All
 * text is escaped; drawings are our own SVG.
 */
import { htmlText } from '#core/tables/to-html.ts';
import type { Document, Part, Run } from '#core/writing/document.ts';
import { isNumeric } from '#core/tables/numeric.ts';
import { CSS } from './style.ts';

export function documentHtml({ title, subtitle, lang, program, parts }: Document): string {
	return [
		'<!doctype html>',
		`<html lang="${lang}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta name="generator" content="${htmlText(program)}">`,
		`<title>${htmlText(title)}</title>`,
		`<style>${CSS}</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<header><h1>${htmlText(title)}</h1>`,
		`<p class="note">${htmlText(subtitle)}</p></header>`,
		...parts.map(part),
		'</main>',
		'</body>',
		'</html>',
		''
	].join('\n');
}

function part(one: Part): string {
	switch (one.kind) {
		case 'heading':
			return `<h${one.level}>${htmlText(one.text)}</h${one.level}>`;
		case 'paragraph':
			return `<p${one.tone ? ` class="${one.tone}"` : ''}>${runs(one.runs)}</p>`;
		case 'list':
			return list(one);
		case 'quote':
			return `<blockquote>${one.parts.map(part).join('\n')}</blockquote>`;
		case 'code':
			return `<pre tabindex="0">${htmlText(one.text)}</pre>`;
		case 'rule':
			return '<hr>';
		case 'table':
			return table(one);
		case 'figure':
			return figure(one);
		case 'quotation':
			return `<figure class="quotation"><blockquote lang="${one.lang}">${lines(one.text)}</blockquote><figcaption>${htmlText(one.where)}</figcaption></figure>`;
	}
}

const lines = (text: string): string => htmlText(text).replaceAll('\n', '<br>');

const runs = (all: readonly Run[]): string =>
	all
		.map(({ text, strong, emphasis, code, to }) => {
			let html = lines(text);
			if (code) html = `<code>${html}</code>`;
			if (emphasis) html = `<em>${html}</em>`;
			if (strong) html = `<strong>${html}</strong>`;
			return to === undefined ? html : `<a href="${htmlText(to)}">${html}</a>`;
		})
		.join('');

function list({ start, items }: Extract<Part, { kind: 'list' }>): string {
	const [open, close] =
		start === null ? ['<ul>', '</ul>'] : [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'];
	return [open, ...items.map((item) => `<li>${item.map(part).join('\n')}</li>`), close].join('\n');
}

/** Wide tables scroll in a frame of their own, which the keyboard reaches. */
function table({ table: { caption, head, body, foot, notes } }: Extract<Part, { kind: 'table' }>) {
	const numeric = head.map((_, c) => isNumeric([...body, ...(foot ? [foot] : [])], c));
	const mark = (c: number) => (numeric[c] ? ' class="n"' : '');
	const row = (cells: readonly string[]) =>
		`<tr>${cells
			.map((cell, c) =>
				c === 0 ? `<th scope="row">${lines(cell)}</th>` : `<td${mark(c)}>${lines(cell)}</td>`
			)
			.join('')}</tr>`;
	return [
		`<div class="scroll" role="region" aria-label="${htmlText(caption)}" tabindex="0">`,
		'<table>',
		`<caption>${htmlText(caption)}</caption>`,
		`<thead><tr>${head.map((cell, c) => `<th scope="col"${mark(c)}>${lines(cell)}</th>`).join('')}</tr></thead>`,
		'<tbody>',
		...body.map(row),
		'</tbody>',
		...(foot ? [`<tfoot>${row(foot)}</tfoot>`] : []),
		'</table>',
		'</div>',
		...notes.map((note) => `<p class="note">${htmlText(note)}</p>`)
	].join('\n');
}

function figure({ svg, alt, caption }: Extract<Part, { kind: 'figure' }>): string {
	const named = svg.replace(/ role="img"/, ` role="img" aria-label="${htmlText(alt)}"`);
	return `<figure>${named.trimEnd()}<figcaption>${htmlText(caption)}</figcaption></figure>`;
}
