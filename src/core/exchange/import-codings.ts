/** Codings of selections and of whole sources; who refers to them later finds them by GUID. */
import { passageKey } from '../commands/passage-key.ts';
import { create } from '../commands/ops.ts';
import type { Create } from '../log/change.ts';
import { codingId } from '../model/codings.ts';
import type { CodingExtras, Id } from '../model/records.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';
import { ANSWERS, readAnswers } from './answers.ts';
import { guidFor, guidOf, idOfGuid, isGuid } from './guid.ts';
import type { Incoming } from './incoming.ts';
import type { PlacedSource } from './import-sources.ts';
import type { Guid, XCoding, XNote, XSelection } from './values.ts';

/** What a GUID of a selection or coding stands for here. */
export type Place = {
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	/** Ids of the codings there. */
	readonly codings: readonly Id[];
	/** What the selection itself says: a comment, notes, and who made it. */
	readonly description: string;
	readonly notes: readonly Guid[];
	readonly user: Guid;
};

export type Codings = {
	readonly ops: readonly Create[];
	/** Those that say something themselves or that a link names: there may be a million others. */
	readonly selections: ReadonlyMap<Guid, Place>;
	/** Ids of the codings that a link names, by GUID. */
	readonly byGuid: ReadonlyMap<Guid, Id>;
	/** Notes on codings that are no answers. */
	readonly notesOn: readonly { readonly coding: Id; readonly note: Guid }[];
};

export function codingOps(
	incoming: Incoming,
	sources: readonly PlacedSource[],
	{ asCodes, coder }: { readonly asCodes: ReadonlySet<Guid>; readonly coder: Id }
): Codings {
	const builder = new CodingBuilder(incoming, asCodes, coder);
	for (const { id, source } of sources) {
		const uniques = new Map(
			(incoming.supplement?.codings[id] ?? []).map((unique) => [
				guidOf('codings', codingId(id, unique)),
				unique
			])
		);
		const at = { id, name: source.name, uniques, taken: new Set<string>(), said: new Map() };
		for (const selection of source.selections) {
			const span = snapToGraphemes(source.text, selection);
			const codings = selection.codings.flatMap((coding) => builder.add(at, span, coding) ?? []);
			builder.keep(selection, { source: id, ...span, codings });
		}
		const whole = { start: 0, end: source.text.length };
		for (const coding of source.codings) builder.add(at, whole, coding);
	}
	return builder;
}

type At = {
	readonly id: Id;
	readonly name: string;
	/** The own part of codings' ids, by GUID, from a file of ours. */
	readonly uniques: ReadonlyMap<Guid, string>;
	readonly taken: Set<string>;
	/** Ids of codings by what they say. */
	readonly said: Map<string, Id>;
};

class CodingBuilder implements Codings {
	readonly ops: Create[] = [];
	readonly selections = new Map<Guid, Place>();
	readonly byGuid = new Map<Guid, Id>();
	readonly notesOn: { coding: Id; note: Guid }[] = [];
	readonly #incoming: Incoming;
	readonly #asCodes: ReadonlySet<Guid>;
	readonly #coder: Id;
	readonly #notes: ReadonlyMap<Guid, XNote>;
	readonly #linked: ReadonlySet<Guid>;

	constructor(incoming: Incoming, asCodes: ReadonlySet<Guid>, coder: Id) {
		this.#incoming = incoming;
		this.#asCodes = asCodes;
		this.#coder = coder;
		const { notes, links } = incoming.project;
		this.#notes = new Map(notes.map((note) => [note.guid, note]));
		this.#linked = new Set(links.flatMap(({ origin, target }) => [origin, target]));
	}

	/** @returns the id, if it is not one that was there */
	add(at: At, { start, end }: Span, coding: XCoding): Id | undefined {
		if (this.#asCodes.has(coding.code)) return;
		const { idsFor, left } = this.#incoming;
		const code = idsFor('codes').of(coding.code);
		if (code === undefined) return void left.add('code-missing', at.name);
		const coder = idsFor('coders').of(coding.user) ?? this.#coder;
		const passage = { source: at.id, code, coder, start, end };
		const key = passageKey(passage);
		const known = at.said.get(key);
		if (known !== undefined) left.add('coding-twice', at.name);
		const id = known ?? codingId(at.id, uniqueOf(at, coding, this.ops.length));
		if (this.#linked.has(coding.guid) && !this.byGuid.has(coding.guid))
			this.byGuid.set(coding.guid, id);
		const extras = this.#answers(coding, id);
		if (known !== undefined) return;
		at.said.set(key, id);
		this.ops.push(create('codings', id, { ...passage, ...extras }));
		return id;
	}

	keep(selection: XSelection, place: Pick<Place, 'source' | 'start' | 'end' | 'codings'>): void {
		const { guid, description, notes, user } = selection;
		if (description === '' && notes.length === 0 && !this.#linked.has(guid)) return;
		const { selections } = this;
		const again = guid === '' || selections.has(guid);
		const key = again ? guidFor('selection twice', `${guid}/${selections.size}`) : guid;
		selections.set(key, { ...place, description, notes, user });
	}

	#answers({ notes }: XCoding, id: Id): CodingExtras {
		let extras: CodingExtras = {};
		for (const guid of notes) {
			const note = this.#notes.get(guid);
			if (note?.name === ANSWERS)
				extras = readAnswers(note.text, (actor) => this.#incoming.idsFor('actors').of(actor));
			else this.notesOn.push({ coding: id, note: guid });
		}
		return extras;
	}
}

function uniqueOf({ uniques, taken }: At, { guid }: XCoding, number: number): string {
	const own = uniques.get(guid) ?? (isGuid(guid) ? idOfGuid(guid) : null);
	const unique =
		own !== null && !taken.has(own) ? own : idOfGuid(guidFor('coding', `${guid}/${number}`));
	taken.add(unique);
	return unique;
}
