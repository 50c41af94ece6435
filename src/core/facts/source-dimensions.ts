/** Where it is said: sources, their kinds and attributes. Looked up by source. */
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS } from '../model/records.ts';
import { valueOf } from '../model/visible.ts';
import { keyedBy, keyLists, type Dimension, type Key, type KeyLists } from './dimension.ts';
import { findAttribute } from './find-attribute.ts';
import { keysByValue } from './keys-by-value.ts';
import type { People } from './people.ts';

export function sourceDimension(
	project: Project,
	{ sources }: People,
	attribute: string | undefined
): Dimension {
	if (attribute === undefined)
		return bySource(
			sources.rows.map((source) => ({ id: source.id, label: source.name })),
			keyLists(
				sources.rows.map((_, i) => [i]),
				sources.rows.length
			)
		);
	const asked = findAttribute(project, 'source', attribute);
	const values = sources.rows.map((source) => valueOf(project, asked.id, source.id));
	const order = asked.type === 'number' ? 'number' : 'name';
	const { keys, lists } = keysByValue(values, (value) => value, order);
	return bySource(keys, lists);
}

/** Kinds that occur, in their own order. The label is the id: its words are the interface's. */
export function kindDimension({ sources }: People): Dimension {
	const used = SOURCE_KINDS.filter((kind) => sources.rows.some((source) => source.kind === kind));
	return bySource(
		used.map((kind) => ({ id: kind, label: kind })),
		keyLists(
			sources.rows.map((source) => [used.indexOf(source.kind)]),
			used.length
		)
	);
}

const bySource = (keys: readonly Key[], lists: KeyLists): Dimension => ({
	keys,
	level: 'source',
	asks: null,
	family: null,
	in: ({ number }) => keyedBy(lists, Int32Array.of(number))
});
