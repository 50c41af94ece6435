/**
 * What a file has and a project has no place for, or what had to be changed on the way in: listed by name and number before the
 * researcher says yes, and kept in the change that brings the file in. Nothing is dropped in silence (X12).
 */
import type { Json } from '../model/json.ts';

export const LEFT = [
	// no place
	'picture',
	'audio',
	'video',
	'pdf-without-text',
	'graph',
	'set-of-notes',
	'link',
	'coded-note',
	'area-coding',
	'case-code',
	'case-without-text',
	'value-without-place',
	'variable-unused',
	'selection-without-code',
	'important',
	'rows-unread',
	// missing or broken
	'text-missing',
	'text-empty',
	'codings-without-text',
	'position',
	'quote-differs',
	'parent-missing',
	'unsaved',
	'code-missing',
	'note-missing',
	'note-text-missing',
	'target-missing',
	'coding-twice',
	// changed on the way
	'guid',
	'guid-twice',
	'name-missing',
	'name-twice',
	'name-long',
	'heading-coded',
	'case-shared',
	'content-twice',
	'colour',
	'characters',
	'namespace',
	'entry-unread',
	'project-file-twice',
	// into a project that is there
	'differs',
	'value-here',
	'speaks-here'
] as const;
export type LeftKind = (typeof LEFT)[number];

/** One line of the account: how many, and their names, as far as they have any. */
export type Left = {
	readonly kind: LeftKind;
	readonly count: number;
	readonly names: readonly string[];
};

/** Names kept per kind: enough to look for them in the other program. */
const MOST_NAMES = 200;
/** Characters of each: a name may be a megabyte. */
const LONGEST = 120;

export class LeftList {
	readonly #found = new Map<LeftKind, { count: number; names: string[] }>();

	constructor(before: readonly Left[] = []) {
		for (const { kind, count, names } of before)
			this.#found.set(kind, { count, names: [...names] });
	}

	add(kind: LeftKind, name = '', count = 1): void {
		const entry = this.#found.get(kind) ?? { count: 0, names: [] };
		this.#found.set(kind, entry);
		entry.count += count;
		const shown = name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`;
		if (shown !== '' && entry.names.length < MOST_NAMES && !entry.names.includes(shown))
			entry.names.push(shown);
	}

	/** In the order of LEFT. */
	list(): Left[] {
		return LEFT.flatMap((kind) => {
			const entry = this.#found.get(kind);
			return entry ? [{ kind, ...entry }] : [];
		});
	}
}

export const leftAsJson = (left: readonly Left[]): Json =>
	left.map(({ kind, count, names }) => ({ kind, count, names: names.slice(0, 20) }));
