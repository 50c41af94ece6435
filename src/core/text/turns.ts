/**
 * Finds the turns of a transcript (rules T5-T7): possible labels line by line, evidence over the whole text, then turns that run
 * from label to label. Text before the first label is nobody's and stays outside all turns. Linear in the length of the text.
 */
import type { DraftLabel, DraftTurn, DraftTurns, TurnHints } from './draft-turn.ts';
import { groupBy } from './group.ts';
import { guessRoles } from './guess-roles.ts';
import { paragraphs } from './paragraphs.ts';
import { isKnown, speakerKeys } from './speaker-evidence.ts';
import { trimSpan, type Span } from './span.ts';
import { afterHead, type Placed } from './transcript-head.ts';
import { readLine, stampLine } from './turn-line.ts';

export type { DraftLabel, DraftTurn, DraftTurns, TurnHints } from './draft-turn.ts';

/** @param text  normalised (rule T1); never changed */
export function detectTurns(text: string, hints: TurnHints = {}): DraftTurns {
	const { found, lines } = possibleLabels(text, hints);
	const body = afterHead(text, found);
	const first = body[0]?.line ?? 0;
	const keys = speakerKeys(body, lines - first, hints);
	return turnsFrom(
		text,
		body.filter((c) => keys.has(c.key))
	);
}

function possibleLabels(text: string, { bold = [], speakers }: TurnHints) {
	const found: Placed[] = [];
	let line = 0;
	let at = 0;
	let above: (Span & { time: string }) | null = null;
	for (const span of paragraphs(text)) {
		while (at < bold.length && bold[at]!.end <= span.start) at++;
		const candidate = readLine(text, span, boldIn(bold, at, span));
		if (candidate) {
			const stamped = above && above.end + 1 === span.start && candidate.time === null;
			found.push({
				...candidate,
				line,
				...(stamped ? { from: above!.start, time: above!.time } : {})
			});
		}
		const time = candidate ? null : stampLine(text, span);
		above = time === null ? null : { ...span, time };
		line++;
	}
	return { found: withoutBare(found, speakers), lines: line };
}

/**
 * A bare name on a line of its own is a label only as one of the usual words, and only in a text that has no other labels: elsewhere
 * it is a heading.
 */
function withoutBare(found: readonly Placed[], added: TurnHints['speakers']): Placed[] {
	const labelled = found.some(({ sign, label }) => sign !== 'alone' && isKnown(label));
	const usual = (label: string) => !labelled && label.length > 2 && isKnown(label);
	return found.filter(
		({ sign, label, key }) => sign !== 'alone' || usual(label) || added?.has(key)
	);
}

const boldIn = (bold: readonly Span[], at: number, line: Span): Span | null =>
	at < bold.length && bold[at]!.start < line.end ? bold[at]! : null;

function turnsFrom(text: string, labels: readonly Placed[]): DraftTurns {
	const roles = guessRoles([...new Set(labels.map((c) => c.key))]);
	const turns: DraftTurn[] = [];
	labels.forEach(({ from, start, label, key, time }, i) => {
		const said = trimSpan(text, { start, end: labels[i + 1]?.from ?? text.length });
		if (said.start < said.end)
			turns.push({ from, ...said, label, key, time, role: roles.get(key)! });
	});
	return { turns, labels: labelsOf(text, turns, new Map(persons(labels))) };
}

const persons = (labels: readonly Placed[]) =>
	labels
		.flatMap(({ key, person }) => (person === undefined ? [] : [[key, person] as const]))
		.reverse();

const SAMPLE = 120;

/** The labels of the turns, in order of appearance; a turn with an empty label is timed text of nobody. @param persons  text in parentheses by key */
export function labelsOf(
	text: string,
	turns: readonly DraftTurn[],
	persons: ReadonlyMap<string, string>
): DraftLabel[] {
	const labelled = turns.filter((turn) => turn.key !== '');
	return [...groupBy(labelled, (turn) => turn.key)].map(([key, own]) => {
		const { label, role } = own[0]!;
		const longest = own.slice(0, 5).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
		const sample = text.slice(longest.start, Math.min(longest.end, longest.start + SAMPLE));
		const person = persons.get(key);
		return {
			label,
			key,
			times: own.length,
			sample,
			role,
			...(person === undefined ? {} : { person })
		};
	});
}
