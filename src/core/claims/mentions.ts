/** Actors, kinds of actors and codes that a sentence names, each with the words that told. */
import type { ActorDetails } from '../frameworks/actor-details.ts';
import type { ActorType } from '../frameworks/actor-types.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';
import { alive, isShown } from '../model/visible.ts';

export type Words = {
	readonly types: readonly ActorType[];
	readonly details: readonly ActorDetails[];
};

export type Mention = {
	readonly id: Id;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** What of it stands in the sentence. */
	readonly by: 'name' | 'synonym' | 'abbreviation' | 'cue';
};

/** Kinds of actors by name, synonym or abbreviation; of words inside one another, the longest. */
export function typesIn(sentence: string, { types, details }: Words): Mention[] {
	const found = details.flatMap(({ id, synonyms, abbreviations }) => {
		const name = types.find((type) => type.id === id)?.name;
		const of = (phrases: readonly (string | undefined)[], by: Mention['by'], exact = false) =>
			phrases.flatMap((phrase) => occurrences(sentence, phrase ?? '', { id, by }, exact));
		return [
			...of([name?.en, name?.id], 'name'),
			...of([...synonyms.en.flatMap(oneOrMany), ...synonyms.id], 'synonym'),
			// Short abbreviations ("RT") are words in small letters.
			...of(abbreviations, 'abbreviation', true)
		];
	});
	return outermost(found);
}

/** Sentences of reports speak of kinds of people in the plural: "residents", "beneficiaries". */
const oneOrMany = (word: string): string[] => [
	word,
	/[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`
];

export const actorsIn = (project: Project, sentence: string): Mention[] =>
	outermost(
		alive(project, 'actors').flatMap(({ id, name }) =>
			occurrences(sentence, name, { id, by: 'name' })
		)
	);

/** Lines of a published table by their labels. */
export const linesIn = (
	sentence: string,
	lines: readonly { readonly id: Id; readonly label: string }[]
): Mention[] =>
	outermost(lines.flatMap(({ id, label }) => occurrences(sentence, label, { id, by: 'name' })));

export type CodeMention = Mention & { readonly score: number };

/**
 * Codes whose name, or at least half of it, stands in the sentence, or one of whose cues does; the best first. A cue is weaker than
 * a name: cues are words of people in interviews, not of reports.
 */
export function codesIn(project: Project, sentence: string): CodeMention[] {
	const found = [...project.codes.values()]
		.filter(({ id, codable }) => codable && isShown(project, id))
		.flatMap((code) => byName(code, sentence) ?? byCue(code, sentence) ?? []);
	return found.sort((a, b) => b.score - a.score || depth(project, a.id) - depth(project, b.id));
}

/** Words that say what kind of thing a code is, and not which one. */
const GENERAL = new Set([
	'aktor',
	'actor',
	'actors',
	'pusat',
	'centres',
	'centre',
	'dan',
	'and',
	'of'
]);

function byName({ id, name }: Code, sentence: string): CodeMention | null {
	let best: CodeMention | null = null;
	for (const text of [name.en, name.id]) {
		const whole = occurrences(sentence, text ?? '', { id, by: 'name' })[0];
		const words = (text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
			(word) => word.length > 2 && !GENERAL.has(word)
		);
		const hits = words.flatMap((word) => occurrences(sentence, word, { id, by: 'name' })[0] ?? []);
		const share = words.length === 0 ? 0 : hits.length / words.length;
		const score = whole ? 3 + words.length / 10 : share >= 0.5 ? 1 + share : 0;
		const told = whole ?? hits[0];
		if (told && score > (best?.score ?? 0)) best = { ...told, score };
	}
	return best;
}

function byCue({ id, cues }: Code, sentence: string): CodeMention | null {
	const all = [...(cues.en ?? []), ...(cues.id ?? [])].flatMap((cue) =>
		occurrences(sentence, cue, { id, by: 'cue' })
	);
	const first = outermost(all)[0];
	return first ? { ...first, score: 1 - 1 / (1 + all.length) } : null;
}

function depth(project: Project, code: Id): number {
	const parent = project.codes.get(code)?.parent ?? null;
	return parent === null ? 0 : 1 + depth(project, parent);
}

function occurrences(
	sentence: string,
	phrase: string,
	as: Pick<Mention, 'id' | 'by'>,
	exact = false
): Mention[] {
	const [first = ''] = phrase.trim().split(' ', 1);
	// Most phrases are nowhere near: one look for their first word is cheaper than the expression.
	if (phrase.trim().length < 2 || !sentence.toLowerCase().includes(first.toLowerCase())) return [];
	const escaped = phrase.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const loose = escaped.replace(/\s+/g, String.raw`\s+`);
	const flags = exact && phrase.length < 5 ? 'gu' : 'giu';
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])`, flags);
	return [...sentence.matchAll(whole)].map(({ 0: text, index }) => ({
		...{ ...as, text, start: index, end: index + text.length }
	}));
}

/** Without words inside longer ones; each thing once, in the order of the sentence. */
function outermost(found: readonly Mention[]): Mention[] {
	const kept = found.filter(
		(one) =>
			!found.some(
				(other) =>
					other.start <= one.start &&
					other.end >= one.end &&
					other.end - other.start > one.end - one.start
			)
	);
	const first = new Map<Id, Mention>();
	for (const one of kept.sort((a, b) => a.start - b.start))
		if (!first.has(one.id)) first.set(one.id, one);
	return [...first.values()];
}
