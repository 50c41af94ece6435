/** Notes, comments and links (X6): each note becomes a memo on what refers to it, or else on the project. */
import { create } from '../commands/ops.ts';
import type { Create } from '../log/change.ts';
import { linkKey } from '../commands/add-link.ts';
import type { LinkKind, MemoPlace } from '../model/memo-records.ts';
import type { Id } from '../model/records.ts';
import { ANSWERS } from './answers.ts';
import { claimGuid } from './export-notes.ts';
import { guidFor, idOfGuid } from './guid.ts';
import type { Incoming } from './incoming.ts';
import type { Codings } from './import-codings.ts';
import type { PlacedSource } from './import-sources.ts';
import { SUPPLEMENT } from './supplement.ts';
import type { Guid, XCode, XLink, XNote } from './values.ts';

export type Noted = {
	readonly memos: readonly Create[];
	readonly links: readonly Create[];
};

export function notedOps(
	incoming: Incoming,
	sources: readonly PlacedSource[],
	codings: Codings,
	coder: Id
): Noted {
	const writer = new MemoWriter(incoming, coder);
	const { project } = incoming;
	const ids = (table: 'codes' | 'sources' | 'actors') => incoming.idsFor(table);
	const codes = (list: readonly XCode[]) => {
		for (const code of list) {
			const id = ids('codes').of(code.guid);
			if (id !== undefined) for (const note of code.notes) writer.put(note, { t: 'codes', id });
			codes(code.children);
		}
	};
	codes(project.codes);
	for (const { id, source } of sources) {
		for (const note of source.notes) writer.put(note, { t: 'sources', id });
		writer.say(`source ${source.guid}`, source.description, { t: 'sources', id }, source.user);
	}
	for (const [guid, place] of codings.selections) {
		const on: MemoPlace = { t: 'span', id: place.source, start: place.start, end: place.end };
		for (const note of place.notes) writer.put(note, on);
		writer.say(`selection ${guid}`, place.description, on, place.user);
	}
	for (const { coding, note } of codings.notesOn) writer.put(note, { t: 'codings', id: coding });
	const links = linkOps(incoming, sources, codings, writer);
	writer.say('project', project.description, null, project.user);
	for (const set of project.sets)
		writer.say(`set ${set.guid}`, set.description, null, '', set.name);
	for (const one of project.variables)
		writer.say(`variable ${one.guid}`, one.description, null, '', one.name);
	for (const note of project.projectNotes) writer.put(note, null);
	writer.rest();
	return { memos: writer.ops, links };
}

class MemoWriter {
	readonly ops: Create[] = [];
	readonly #incoming: Incoming;
	readonly #coder: Id;
	readonly #notes = new Map<Guid, XNote>();
	readonly #placed = new Set<Guid>();
	readonly #hidden: ReadonlySet<Guid>;

	constructor(incoming: Incoming, coder: Id) {
		const { project, supplement } = incoming;
		this.#incoming = incoming;
		this.#coder = coder;
		const claims = (supplement?.rows.claims ?? []).map(({ id }) => claimGuid(id));
		this.#hidden = new Set([...claims, ...(supplement ? [SUPPLEMENT] : [])]);
		for (const note of project.notes) {
			if (!this.#notes.has(note.guid)) this.#notes.set(note.guid, note);
			if (note.codings > 0) incoming.left.add('coded-note', note.name, note.codings);
		}
	}

	has(guid: Guid): boolean {
		return this.#notes.has(guid);
	}

	/** The words of a note that belongs to something else than a memo, such as a link. */
	take(guid: Guid): string {
		this.#placed.add(guid);
		return this.#notes.get(guid)?.text ?? '';
	}

	put(guid: Guid, on: MemoPlace | null): void {
		const note = this.#notes.get(guid);
		if (!note) return this.#incoming.left.add('note-missing', guid);
		const { idsFor, supplement } = this.#incoming;
		const again = this.#placed.has(guid);
		this.#placed.add(guid);
		const id = again
			? idOfGuid(guidFor('memo', `${guid}/${JSON.stringify(on)}`))
			: idsFor('memos').give(guid, note.name);
		const body = [note.description, note.text].filter((part) => part !== '').join('\n\n');
		this.#write(id, supplement?.memos[id] ?? on, note.name, body, note.user);
	}

	/** Words that stand in the file itself and not in a note. */
	say(key: string, words: string, on: MemoPlace | null, user: Guid, title = ''): void {
		if (words.trim() !== '') this.#write(idOfGuid(guidFor('said', key)), on, title, words, user);
	}

	/** What nothing refers to. */
	rest(): void {
		for (const [guid, note] of this.#notes)
			if (!this.#placed.has(guid) && !this.#hidden.has(guid) && note.name !== ANSWERS)
				this.put(guid, null);
	}

	#write(id: Id, on: MemoPlace | null, name: string, body: string, user: Guid): void {
		const title = name.trim();
		if (title === '' && body.trim() === '') return;
		const coder = this.#incoming.idsFor('coders').of(user) ?? this.#coder;
		this.ops.push(create('memos', id, { on, title, body, coder }));
	}
}

/** Links from a note say what it is on; links between coded passages stay links; others have no place here. */
function linkOps(
	incoming: Incoming,
	sources: readonly PlacedSource[],
	codings: Codings,
	writer: MemoWriter
): Create[] {
	const { project, left, idsFor } = incoming;
	const ops: Create[] = [];
	const said = new Set<string>();
	const ids = new Map(sources.toReversed().map(({ id, source }) => [source.guid, id]));
	const coding = (guid: Guid) =>
		codings.byGuid.get(guid) ?? codings.selections.get(guid)?.codings[0];
	const place = (guid: Guid): MemoPlace | null => {
		const selection = codings.selections.get(guid);
		if (selection) {
			const { source: id, start, end } = selection;
			return { t: 'span', id, start, end };
		}
		const source = ids.get(guid);
		if (source !== undefined) return { t: 'sources', id: source };
		for (const t of ['codes', 'actors'] as const) {
			const id = idsFor(t).of(guid);
			if (id !== undefined) return { t, id };
		}
		const id = codings.byGuid.get(guid);
		return id === undefined ? null : { t: 'codings', id };
	};
	for (const link of project.links) {
		const [from, to] = [coding(link.origin), coding(link.target)];
		const [note, other] = writer.has(link.origin)
			? [link.origin, link.target]
			: [link.target, link.origin];
		const on = writer.has(note) ? place(other) : null;
		if (on) writer.put(note, on);
		else if (from === undefined || to === undefined || from === to) left.add('link', link.name);
		else {
			const fields = linkFields(link, from, to, writer);
			const key = linkKey(fields);
			if (said.has(key)) continue;
			said.add(key);
			ops.push(create('links', idsFor('links').give(link.guid, link.name), fields));
		}
	}
	return ops;
}

/** The three kinds that a link has here, by the words that programs use; any other name stays as the link's note. */
function linkFields({ name, notes }: XLink, from: Id, to: Id, writer: MemoWriter) {
	const known: LinkKind | undefined = /support|mendukung/i.test(name)
		? 'supports'
		: /contradict|criti|oppos/i.test(name)
			? 'contradicts'
			: /^explains?$/i.test(name.trim())
				? 'explains'
				: undefined;
	const words = notes.map((guid) => writer.take(guid)).filter((text) => text !== '');
	const plain = known !== undefined && /^(supports|contradicts|explains)$/.test(name);
	return {
		from,
		to,
		kind: known ?? 'explains',
		note: [...(plain || name.trim() === '' ? [] : [name.trim()]), ...words].join('\n')
	};
}
