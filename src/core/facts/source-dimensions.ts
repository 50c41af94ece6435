/** Where and when it is said: sources, their kinds, dates and attributes. Looked up by source. */
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS } from '../model/records.ts';
import { valueOf } from '../model/visible.ts';
import type { Period } from './dim.ts';
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

/** Periods in which sources were made, oldest first, those without sources left out; '' = no date. */
export function dateDimension({ sources }: People, period: Period): Dimension {
	const values = sources.rows.map(({ date }) => (date === null ? '' : periodOf(date, period)));
	const { keys, lists } = keysByValue(values, (value) => value, 'name');
	return bySource(keys, lists);
}

/** @param date  ISO: 2025-03-11 */
function periodOf(date: string, period: Period): string {
	const year = date.slice(0, 4);
	switch (period) {
		case 'year':
			return year;
		case 'quarter':
			return `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
		case 'month':
			return date.slice(0, 7);
		case 'day':
			return date;
	}
}

const bySource = (keys: readonly Key[], lists: KeyLists): Dimension => ({
	keys,
	level: 'source',
	asks: null,
	family: null,
	in: ({ number }) => keyedBy(lists, Int32Array.of(number))
});
