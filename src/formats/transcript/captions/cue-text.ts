/** The text of one cue without its marks: colours, positions, karaoke times; the voice that a mark names is its speaker. */

export type CueText = {
	/** From `<v Name>`; null: the cue names none. */
	readonly voice: string | null;
	readonly text: string;
};

const ENTITIES: { readonly [name: string]: string } = {
	amp: '&',
	lt: '<',
	gt: '>',
	nbsp: '\u00a0',
	lrm: '\u200e',
	rlm: '\u200f',
	quot: '"',
	apos: "'",
	'#39': "'"
};
const VOICE = /<v(?:\.[^\s>]{0,60})*[ \t]+([^>\n]{1,120})>/g;
const TAG = /<\/?(?:[a-z]{1,6}|\d[\d:.]{4,15})(?:[.\s][^>\n]{0,200})?>/gi;
/** Positions of the SubStation format, which some SRT files carry along. */
const BRACES = /\{\\[^}\n]{0,80}\}/g;

/** One entry per voice: a cue in which two people speak has two. */
export function cueTexts(lines: readonly string[]): CueText[] {
	const raw = lines.join('\n').replace(BRACES, '');
	const voices = [...raw.matchAll(VOICE)];
	const starts = voices.map(({ index }) => index);
	const parts = [
		raw.slice(0, starts[0] ?? raw.length),
		...starts.map((at, i) => raw.slice(at, starts[i + 1]))
	];
	return parts.flatMap((part, i): CueText[] => {
		const text = plain(part);
		const voice = i === 0 ? null : plain(voices[i - 1]![1]!);
		return text === '' ? [] : [{ voice, text }];
	});
}

const plain = (marked: string): string =>
	marked
		.replace(VOICE, '')
		.replace(TAG, '')
		.replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.replace(/^>>+ ?/, '')
		.trim();
