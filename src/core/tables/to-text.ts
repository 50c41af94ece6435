/** A printed table as plain text in aligned columns, for the terminal and for e-mail. */
import type { Printed } from './print.ts';

const GAP = '  ';

export function toText({ caption, head, body, foot, notes }: Printed): string {
	const lines = [head, ...body, ...(foot ? [foot] : [])].map((line) => line.map(oneLine));
	const widths = head.map((_, c) => Math.max(...lines.map((line) => width(line[c] ?? ''))));
	const aligned = lines.map((line) =>
		line
			.map((cell, c) => {
				const space = ' '.repeat(widths[c]! - width(cell));
				return c === 0 ? cell + space : space + cell;
			})
			.join(GAP)
			.trimEnd()
	);
	const rule = '-'.repeat(widths.reduce((sum, w) => sum + w + GAP.length, -GAP.length));
	const below = foot ? [rule, aligned.at(-1)!] : [];
	const rows = foot ? aligned.slice(1, -1) : aligned.slice(1);
	return [
		...(caption === '' ? [] : [oneLine(caption), '']),
		aligned[0]!,
		rule,
		...rows,
		...below,
		...(notes.length === 0 ? [] : ['', ...notes.map(oneLine)]),
		''
	].join('\n');
}

/** Control characters would move the cursor of a terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Columns a terminal gives to a text, near enough: marks take none, East Asian wide letters two. */
function width(text: string): number {
	let sum = 0;
	for (const sign of text) {
		if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
		sum += /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u.test(
			sign
		)
			? 2
			: 1;
	}
	return sum;
}
