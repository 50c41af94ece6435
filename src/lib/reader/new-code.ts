/** The colour and the name of a code that is made while reading. */
import type { Code, Lang, Localised } from '#core/model/records.ts';

/** Okabe and Ito's colours, which colour-blind readers can tell apart. */
const COLOURS = ['#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#0072b2', '#a6761d'];
const LONGEST_NAME = 60;

/** The colour that the fewest codes have. */
export function nextColour(codes: Iterable<Pick<Code, 'colour' | 'alive'>>): string {
	const used = new Map(COLOURS.map((c) => [c, 0]));
	for (const { colour, alive } of codes)
		if (alive && used.has(colour)) used.set(colour, used.get(colour)! + 1);
	return COLOURS.reduce((best, c) => (used.get(c)! < used.get(best)! ? c : best));
}

/** A name from words of the text: one line, not too long, without the marks around a quotation. */
export function inVivoName(words: string, lang: Lang): Localised {
	const line = words.replace(/\s+/g, ' ').replace(/^[\s"“”'.,;:]+|[\s"“”'.,;:]+$/g, '');
	const short =
		line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`;
	return { [lang]: short };
}
