/** A suggested passage in its turn: the words before it, its pieces with and without cues, the words after it, and who speaks. */
import { whoseWords } from '#core/facts/whose-words.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import { linesOf } from '#core/text/line-at.ts';
import type { Span } from '#core/text/span.ts';

export type Piece = { readonly text: string; readonly cue: boolean };
export type Around = {
	readonly before: string;
	readonly pieces: readonly Piece[];
	readonly after: string;
	readonly source: string;
	/** Of the words. */
	readonly lang: Lang | undefined;
	readonly line: number;
	/** '' = nobody, or its words were given to the actor by hand. */
	readonly speaker: string;
	readonly actor: string;
};

/** Characters of the turn on either side; a longer turn is cut at a space. */
const MOST = 700;

export function around(project: Project, suggestion: Suggestion, text: string): Around {
	const { start, end } = suggestion;
	const source = find(project, 'sources', suggestion.source);
	const turn = source?.turns.start.findIndex(
		(from, t) => from <= start && end <= source.turns.end[t]!
	);
	const inTurn = source !== undefined && turn !== undefined && turn >= 0;
	const whole = inTurn
		? { start: source.turns.start[turn]!, end: source.turns.end[turn]! }
		: lineOf(text, suggestion);
	const said = whoseWords(project).within(suggestion.source, { start, end });
	return {
		before: lastWords(text.slice(whole.start, start)),
		pieces: piecesOf(text, suggestion),
		after: firstWords(text.slice(end, whole.end)),
		source: source?.name ?? '',
		lang: source?.lang,
		line: linesOf(text, suggestion)[0],
		speaker: each(said.map(({ speaker }) => find(project, 'speakers', speaker)?.label)),
		actor: each(said.map(({ actor }) => find(project, 'actors', actor)?.name))
	};
}

const each = (names: readonly (string | undefined)[]): string =>
	[...new Set(names)].filter(Boolean).join(', ');

function lineOf(text: string, { start, end }: Span): Span {
	const to = text.indexOf('\n', end);
	return {
		start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
		end: to < 0 ? text.length : to
	};
}

function piecesOf(text: string, { start, end, cues }: Suggestion): Piece[] {
	const places = cues.flatMap(({ at }) => at).sort((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let done = start;
	for (const place of places) {
		pieces.push({ text: text.slice(done, place.start), cue: false });
		pieces.push({ text: text.slice(place.start, place.end), cue: true });
		done = place.end;
	}
	return [...pieces, { text: text.slice(done, end), cue: false }].filter(
		(piece) => piece.text !== ''
	);
}

function lastWords(text: string): string {
	if (text.length <= MOST) return text;
	return `… ${text.slice(text.indexOf(' ', text.length - MOST) + 1)}`;
}

function firstWords(text: string): string {
	if (text.length <= MOST) return text;
	const cut = text.lastIndexOf(' ', MOST);
	return `${text.slice(0, cut > 0 ? cut : MOST)} …`;
}
