/** A table drawn with bars becomes one line per row with tabs between the cells; its dividing line goes. */
import { trimSpan } from '#core/text/span.ts';
import { joinRich, sliceRich, type Rich } from '../rich.ts';

const DIVIDER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Other paragraphs come back as they are. */
export function tableLines(paragraph: Rich): Rich {
	const lines = paragraph.text.split('\n');
	if (lines.length < 2 || !lines[1]!.includes('|') || !DIVIDER.test(lines[1]!)) return paragraph;
	let at = 0;
	const rows = lines.flatMap((line, i) => {
		const from = at;
		at += line.length + 1;
		return i === 1 ? [] : [joinRich(cellsOf(paragraph, from, line), '\t')];
	});
	return joinRich(rows, '\n');
}

function cellsOf(paragraph: Rich, from: number, line: string): Rich[] {
	const bare = trimSpan(line, { start: 0, end: line.length });
	let start = line[bare.start] === '|' ? bare.start + 1 : bare.start;
	const end = bare.end > start && line[bare.end - 1] === '|' ? bare.end - 1 : bare.end;
	const cells: Rich[] = [];
	while (start <= end) {
		const bar = line.indexOf('|', start);
		const stop = bar < 0 || bar > end ? end : bar;
		const cell = trimSpan(line, { start, end: stop });
		cells.push(sliceRich(paragraph, from + cell.start, from + cell.end));
		start = stop + 1;
	}
	return cells;
}
