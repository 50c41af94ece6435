/** What the coder answered about a passage: whom it is about, who holds, help or hindrance; and the coder. Looked up by coding. */
import type { CodingExtras, Lang, Id } from '../model/records.ts';
import { VALENCES } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { actorKeys } from './actor-keys.ts';
import { isInside, keyedBy, keyLists, keysAt, type Dimension, type Keyed } from './dimension.ts';
import type { People } from './people.ts';
import type { SourceFacts } from './source-facts.ts';

/** A passage about two actors counts for both; about two of one type, once for the type. */
export function namedActorDimension(
	project: Project,
	people: People,
	answer: 'about' | 'holder',
	attribute: string | undefined,
	lang: Lang
): Dimension {
	const { keys, lists } = actorKeys(project, people, attribute, lang);
	const numberOf = (id: Id) => people.actors.number.get(id) ?? -1;
	const keysOf = (extras: CodingExtras) => [
		...new Set((extras[answer] ?? []).flatMap((id) => [...keysAt(lists, numberOf(id))]))
	];
	return {
		keys,
		level: 'coding',
		asks: null,
		family: null,
		in: ({ facts }) => byAnswer(facts, keysOf, keys.length)
	};
}

export function valenceDimension(): Dimension {
	const keysOf = ({ valence }: CodingExtras) =>
		valence === undefined ? [] : [VALENCES.indexOf(valence)];
	return {
		keys: VALENCES.map((id) => ({ id, label: id })),
		level: 'coding',
		asks: 'valence',
		family: null,
		in: ({ facts }) => byAnswer(facts, keysOf, VALENCES.length)
	};
}

export function coderDimension({ coders }: People): Dimension {
	const lists = keyLists(
		coders.rows.map((_, i) => [i]),
		coders.rows.length
	);
	return {
		keys: coders.rows.map(({ id, name, initials }) => ({ id, label: name, names: [initials] })),
		level: 'coding',
		asks: null,
		family: null,
		in: ({ coder }) => keyedBy(lists, coder)
	};
}

/** Answers are few: only codings that have any get a base value. */
function byAnswer(
	{ block }: SourceFacts,
	keysOf: (extras: CodingExtras) => readonly number[],
	total: number
): Keyed {
	const base = new Int32Array(block.ids.length).fill(-1);
	const rows: (readonly number[])[] = [];
	for (const [i, extras] of block.extras) base[i] = rows.push(keysOf(extras)) - 1;
	const lists = keyLists(rows, total);
	return keyedBy(
		lists,
		base.map((row) => (isInside(lists, row) ? row : -1))
	);
}
