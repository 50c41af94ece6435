/**
 * Where a Markdown text can be cut without changing what it says: after a blank line, before a line that begins with neither space
 * nor the sign of a list or quotation, outside of fenced code. Such a line ends whatever was open.
 */
export type Cut = { readonly start: number; readonly text: string };

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const GOES_ON = /^(?:[\s>*+-]|\d{1,9}[.)])/;

export function split(body: string): Cut[] {
	const cuts: Cut[] = [];
	let from = 0;
	let fence = '';
	let afterBlank = false;
	for (let at = 0; at < body.length;) {
		const end = lineEnd(body, at);
		const line = body.slice(at, end).replace(/[\r\n]+$/, '');
		const blank = line.trim() === '';
		if (afterBlank && fence === '' && !blank && !GOES_ON.test(line)) {
			cuts.push({ start: from, text: body.slice(from, at) });
			from = at;
		}
		fence = fenceAfter(fence, line);
		afterBlank = blank;
		at = end;
	}
	if (from < body.length) cuts.push({ start: from, text: body.slice(from) });
	return cuts;
}

/** Behind the line's end, whichever of the three it is. */
function lineEnd(body: string, at: number): number {
	for (let i = at; i < body.length; i++) {
		if (body[i] === '\n') return i + 1;
		if (body[i] === '\r') return body[i + 1] === '\n' ? i + 2 : i + 1;
	}
	return body.length;
}

/** The signs that close what is open, or '' outside of fenced code. */
function fenceAfter(fence: string, line: string): string {
	if (fence === '') return FENCE.exec(line)?.[1] ?? '';
	const closing = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
	return closing[0] === fence[0] && closing.length >= fence.length ? '' : fence;
}
