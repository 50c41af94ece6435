/**
 * Estimated widths of text, so that a chart is laid out alike in Node and in every browser: measuring real glyphs would give
 * other bytes on another machine. The estimate errs on the wide side for Latin text.
 */
const NARROW = /[\s.,:;'’|!()[\]iljtfrI1·–-]/u;
const BROAD = /[mwMW%@—⚠…]/u;
const UPPER = /\p{Lu}/u;
const FULL =
	/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

function advance(character: string): number {
	if (/\p{M}/u.test(character)) return 0;
	if (BROAD.test(character)) return 0.9;
	if (FULL.test(character)) return 1.1;
	if (NARROW.test(character)) return 0.36;
	return UPPER.test(character) ? 0.7 : 0.6;
}

/** @param size  font size in pixels. @returns pixels */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const character of text) em += advance(character);
	return em * size;
}

/** Breaks at spaces into at most `most` lines no wider than `width`; what does not fit ends in "…". */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[^\S\u00a0]+/u).filter((w) => w !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || textWidth(longer, size) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	if (line !== '') lines.push(line);
	if (lines.length > most) lines.splice(most - 1, Infinity, lines.slice(most - 1).join(' '));
	return lines.map((l) => shorten(l, width, size));
}

function shorten(line: string, width: number, size: number): string {
	if (textWidth(line, size) <= width) return line;
	const characters = [...line];
	while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width)
		characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
