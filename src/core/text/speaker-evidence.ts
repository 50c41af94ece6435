/**
 * Which of the possible labels of a text are speakers (rule T6). No single sign is enough in all transcripts, so they are weighed
 * together: repetition, the usual words, capitals, bold, time stamps, and whether every line begins with a label.
 */
import { groupBy } from './group.ts';
import { family } from './label.ts';
import {
	HEAD_FIELDS,
	HONORIFICS,
	INTERVIEWERS,
	LETTERS,
	MODERATORS,
	OPENINGS,
	OTHERS,
	PARTICIPANTS,
	SENTENCE_WORDS
} from './label-words.ts';
import type { TurnHints } from './draft-turn.ts';
import type { Candidate } from './turn-line.ts';

type Evidence = {
	readonly key: string;
	readonly label: string;
	count: number;
	readonly signs: Set<Candidate['sign']>;
	timed: boolean;
	bold: boolean;
};

const EVERY_LINE = 0.9;

/**
 * @param candidates  all possible labels, in text order
 * @param lines  number of lines with text from the first of them on
 * @returns keys of the speakers
 */
export function speakerKeys(
	candidates: readonly Candidate[],
	lines: number,
	hints: TurnHints
): Set<string> {
	const found = collect(candidates);
	const plausible = [...found.values()].filter((e) => !isOpening(e.key));
	const families = groupBy(plausible, (e) => family(e.key).base);
	const everyLine =
		lines >= 2 &&
		(share(plausible, 'colon') / lines >= EVERY_LINE || isTalkTable(plausible, lines));
	const speakers = plausible.filter(
		(e) =>
			isStrong(e) || families.get(family(e.key).base)!.length > 1 || (everyLine && isTitle(e.label))
	);
	const more = plausible.filter((e) => !speakers.includes(e) && isLikeOthers(e, speakers));
	speakers.push(...more);
	const kept = isDialogue(speakers, lines, everyLine) ? speakers.map((e) => e.key) : [];
	const keys = new Set([...kept, ...(hints.speakers ?? [])]);
	for (const key of hints.not ?? []) keys.delete(key);
	return keys;
}

const share = (all: readonly Evidence[], sign: Candidate['sign']) =>
	all.reduce((sum, e) => sum + (e.signs.has(sign) ? e.count : 0), 0);

/** Every line has a name before a tab, and the names come back as speakers do: a table of people has each of them once. */
function isTalkTable(all: readonly Evidence[], lines: number): boolean {
	const names = all.filter((e) => e.signs.has('tab'));
	return share(names, 'tab') / lines >= EVERY_LINE && names.every((e) => e.count > 1);
}

function collect(candidates: readonly Candidate[]): Map<string, Evidence> {
	const found = new Map<string, Evidence>();
	for (const { key, label, sign, time, bold } of candidates) {
		const known = found.get(key);
		const evidence = known ?? { key, label, count: 0, signs: new Set(), timed: false, bold: false };
		if (!known) found.set(key, evidence);
		evidence.count++;
		evidence.signs.add(sign);
		evidence.timed ||= time !== null;
		evidence.bold ||= bold;
	}
	return found;
}

function isStrong(e: Evidence): boolean {
	const known = isKnown(e.label);
	if (!e.signs.has('colon')) {
		if (e.signs.has('tab') && !known && !isCapitals(e.label)) return false;
		return e.count > 1 && (known || isTitle(e.label));
	}
	if (known || e.timed || isCapitals(e.label)) return true;
	return isTitle(e.label) ? e.count > 1 : e.count > 2 && e.label.split(/\s+/).length <= 2;
}

/** Stands once, but is written like labels that repeat: bold as they are, or with its time on a line of its own. */
function isLikeOthers(e: Evidence, speakers: readonly Evidence[]): boolean {
	const repeated = speakers.filter((other) => other.count > 1);
	if (!isTitle(e.label)) return false;
	if (e.bold && repeated.some((other) => other.bold)) return true;
	const onLine = (other: Evidence) => other.signs.has('line') && !other.signs.has('colon');
	return onLine(e) && repeated.length > 0 && speakers.every(onLine);
}

/** One label alone, or several that each stand once in running text, are no conversation. */
function isDialogue(speakers: readonly Evidence[], lines: number, everyLine: boolean): boolean {
	const turns = speakers.reduce((sum, e) => sum + e.count, 0);
	if (speakers.length === 0) return false;
	if (speakers.length === 1 && turns === 1)
		return isKnown(speakers[0]!.label) && turns / lines >= 0.3;
	if (everyLine || speakers.some((e) => isKnown(e.label))) return true;
	return speakers.some((e) => e.count > 1) || speakers.every((e) => isCapitals(e.label));
}

/** One of the usual words, a number allowed, or a form of address with a name. */
export function isKnown(label: string): boolean {
	const words = label.split(/\s+/);
	const first = family(words[0]!.toLowerCase().replace(/\.$/, '')).base;
	const rest = words.slice(1);
	const named = rest.every((word) => /^(\p{Lu}|\p{N}|kunci|utama|ke-|fgd|dari$)/u.test(word));
	if (HONORIFICS.has(first))
		return rest.length > 0 && rest.length < 4 && /^\p{Lu}/u.test(label) && named;
	const isWord = [INTERVIEWERS, MODERATORS, OTHERS, PARTICIPANTS].some((known) => known.has(first));
	if (first.length > 1) return isWord && named;
	return (isWord || LETTERS.has(first)) && rest.every((word) => /^\p{N}+$/u.test(word));
}

function isOpening(key: string): boolean {
	const words = key.split(/[\s/]+/);
	const first = words[0]!.replace(/\.$/, '');
	if (OPENINGS.has(first) || HEAD_FIELDS.has(first)) return true;
	return words.some((word) => SENTENCE_WORDS.has(word)) && !isKnown(key);
}

export const isHeadField = (key: string): boolean => HEAD_FIELDS.has(key.split(/[\s/]+/)[0]!);

const isCapitals = (label: string) => /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label);

const SMALL = new Set([
	'of',
	'the',
	'and',
	'dan',
	'di',
	'dari',
	'bin',
	'binti',
	'van',
	'de',
	'al',
	'for'
]);

const isTitle = (label: string) =>
	label
		.split(/\s+/)
		.every((word, i) => /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word) || (i > 0 && SMALL.has(word)));
