/**
 * Which record of the project that comes in is which record here, what was written for it, and the count of both. A record is known by
 * its GUID first, then by what its kind goes by (X16); what is known stays as it is here.
 */
import { create, update } from '../../commands/ops.ts';
import type { Op } from '../../log/change.ts';
import { sameJson, type Json } from '../../model/json.ts';
import type { Project } from '../../model/project.ts';
import type { Id, SmallTable, Tables } from '../../model/records.ts';
import { guidFor, guidOf, idOfGuid } from '../guid.ts';
import { guidsOf } from '../import-codes.ts';
import type { LeftKind, LeftList } from '../left.ts';
import type { Guid } from '../values.ts';

/** What is counted, in the order of the account. */
export const MERGED = [
	...(['coders', 'sources', 'codes', 'codeSets', 'codings', 'actors', 'attributes'] as const),
	...(['values', 'attributions', 'memos', 'links', 'claims', 'written'] as const)
] as const;
export type What = (typeof MERGED)[number];

/** How many are here already, come in, and stay out because what is here says something else. */
export type Tally = { readonly known: number; readonly added: number; readonly out: number };
export type Tallies = { readonly [W in What]: Tally };

/** Where the id of a record means something: rows of these tables refer to one another. */
export type Named = SmallTable | 'codings';
type Fields<T extends SmallTable> = Omit<Tables[T], 'id' | 'alive'>;

/** What a record says, without what it is called by. */
export const fieldsOf = <R extends object>(row: R): Omit<R, 'id' | 'alive'> =>
	Object.fromEntries(
		Object.entries(row).filter(([field]) => field !== 'id' && field !== 'alive')
	) as Omit<R, 'id' | 'alive'>;

export class Matching {
	readonly ops: Op[] = [];
	readonly here: Project;
	readonly left: LeftList;
	readonly #ids = new Map<string, Id>();
	readonly #renamed = new Map<Id, Id>();
	readonly #guids = new Map<SmallTable, ReadonlyMap<Guid, Id>>();
	readonly #tallies = new Map<What, { known: number; added: number; out: number }>();

	constructor(here: Project, left: LeftList) {
		this.here = here;
		this.left = left;
	}

	/** The record with the same GUID here, also one that was taken back. */
	same<T extends SmallTable>(t: T, id: Id): Tables[T] | undefined {
		const rows = this.here[t] as unknown as ReadonlyMap<Id, Tables[T]>;
		const guids = this.#guids.get(t) ?? guidsOf(t, rows.keys());
		this.#guids.set(t, guids);
		return rows.get(id) ?? rows.get(guids.get(guidOf(t, id)) ?? '');
	}

	/** The same, if it is still there. */
	living<T extends SmallTable>(t: T, id: Id): Tables[T] | undefined {
		const row = this.same(t, id);
		return row?.alive ? row : undefined;
	}

	/** From now on the record `id` of the file is the record `here`. */
	is(t: Named, id: Id, here: Id): void {
		this.#ids.set(`${t} ${id}`, here);
		if (id !== here && id.length >= LONG_ID) this.#renamed.set(id, here);
	}

	/** The id that a record of the file has here. */
	idOf(t: Named, id: Id): Id {
		return this.#ids.get(`${t} ${id}`) ?? id;
	}

	count(what: What, how: keyof Tally, n = 1): void {
		const tally = this.#tallies.get(what) ?? { known: 0, added: 0, out: 0 };
		this.#tallies.set(what, tally);
		tally[how] += n;
	}

	/** A record that stays out: said by kind and name. */
	leave(what: What, kind: LeftKind, name: string): void {
		this.count(what, 'out');
		this.left.add(kind, name);
	}

	/** A record that is here; where the file says something else of it, that is told. @param name  of it, for the account */
	keep(
		what: What,
		{ here, there, fields, name }: { here: object; there: object; fields: string[]; name: string }
	): void {
		if (differ(here, there, fields)) this.leave(what, 'differs', name);
		else this.count(what, 'known');
	}

	/** The id that a new record gets: its own, unless that is another living record's here. */
	newId(t: SmallTable, id: Id): Id {
		const row = this.same(t, id);
		let own = row?.id ?? id;
		for (let n = 1; this.here[t].get(own)?.alive; n++)
			own = idOfGuid(guidFor('merged', `${t}/${id}/${n}`));
		this.is(t, id, own);
		return own;
	}

	/** A new record; one that was taken back here is what the file says (X3). */
	put<T extends SmallTable>(t: T, id: Id, fields: Fields<T>): void {
		const row = (this.here[t] as unknown as ReadonlyMap<Id, Tables[T]>).get(id);
		this.ops.push(
			...(row
				? update(t, row as never, { alive: true, ...fields } as never)
				: [create(t, id, fields as never)])
		);
	}

	/** Ids in a text or in plain data, such as the question of a saved table, as they are here. */
	renamed<V extends Json>(value: V): V {
		return this.#renamed.size === 0 ? value : (this.#inJson(value) as V);
	}

	tallies(): Tallies {
		const none = { known: 0, added: 0, out: 0 };
		return Object.fromEntries(
			MERGED.map((what) => [what, this.#tallies.get(what) ?? none])
		) as Tallies;
	}

	#inJson(value: Json): Json {
		if (typeof value === 'string')
			return (
				this.#renamed.get(value) ?? value.replace(ID, (word) => this.#renamed.get(word) ?? word)
			);
		if (Array.isArray(value)) return value.map((one: Json) => this.#inJson(one));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, this.#inJson(v as Json)]));
	}
}

/** Shorter ids could be words; those that are made have ten characters. */
const LONG_ID = 8;
const ID = /[\p{L}\p{N}_~-]{8,}/gu;

/** Whether the file says something else in one of the fields; what it leaves empty says nothing. */
function differ(here: object, there: object, fields: readonly string[]): boolean {
	const [ours, theirs] = [here as Record<string, Json>, there as Record<string, Json>];
	return fields.some((field) => {
		const told = theirs[field];
		return !isEmpty(told) && !sameJson(ours[field] ?? null, told!);
	});
}

const isEmpty = (value: Json | undefined): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);
