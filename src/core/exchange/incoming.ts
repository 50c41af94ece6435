/** What all parts of an import share: the file's values, the account, the ids that are given, and what a file of ours adds. */
import type { Id, Lang } from '../model/records.ts';
import { guidOf } from './guid.ts';
import { Ids } from './ids.ts';
import type { LeftList } from './left.ts';
import type { Supplement } from './supplement.ts';
import type { Guid, XProject } from './values.ts';

export type Table =
	'coders' | 'codes' | 'codeSets' | 'attributes' | 'actors' | 'sources' | 'memos' | 'links';

export type Incoming = {
	readonly project: XProject;
	readonly lang: Lang;
	readonly left: LeftList;
	readonly supplement: Supplement | null;
	/** The giver of ids of a table; always the same one. */
	readonly idsFor: (table: Table) => Ids;
	/** The id that a record with this GUID has in the supplement. */
	readonly known: (table: Table, guid: Guid) => Id | undefined;
	/** SHA-256 of each source's text and of each kept file, by the place of the source and the name of the file. */
	readonly textHashes: readonly string[];
	readonly fileHashes: ReadonlyMap<string, string>;
};

/** @param given  all of an incoming but its ids */
export function incoming(given: Omit<Incoming, 'idsFor' | 'known'>): Incoming {
	const { supplement, left } = given;
	const known = new Map<string, Map<Guid, Id>>();
	for (const [table, ids] of Object.entries(supplement?.ids ?? {}))
		known.set(table, new Map(ids.map((id) => [guidOf(table, id), id])));
	const givers = new Map<Table, Ids>();
	return {
		...given,
		known: (table, guid) => known.get(table)?.get(guid),
		idsFor: (table) => {
			const giver = givers.get(table) ?? new Ids(left, known.get(table));
			givers.set(table, giver);
			return giver;
		}
	};
}
