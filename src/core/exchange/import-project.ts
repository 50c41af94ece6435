/**
 * A project file of another program as one change to a new project (X4): what comes in, and the account of what has no place or was
 * changed. The change keeps the account, so that the history can say years later how positions were counted and what was left out.
 */
import { create, edit } from '../commands/ops.ts';
import type { NewCoder } from '../commands/new-records.ts';
import type { Create, Edit, Op } from '../log/change.ts';
import type { Json } from '../model/json.ts';
import type { Id } from '../model/records.ts';
import { Attributes, actorOps, coderRows, isSourceOnly } from './import-people.ts';
import { attributionOps, caseCodes, wholeSources } from './import-cases.ts';
import { codeRows, setRows } from './import-codes.ts';
import { codingOps } from './import-codings.ts';
import { notedOps } from './import-notes.ts';
import { sourceOps, type PlacedSource } from './import-sources.ts';
import type { Incoming } from './incoming.ts';
import { leftAsJson, type Left } from './left.ts';
import { shownName } from './names.ts';
import { OWN_TABLES } from './supplement.ts';
import type { Guid } from './values.ts';

export const COUNTED = [
	...(['coders', 'sources', 'codes', 'headings', 'codeSets', 'codings'] as const),
	...(['actors', 'attributes', 'values', 'attributions', 'memos', 'links', 'claims'] as const)
] as const;
export type Counts = { readonly [C in (typeof COUNTED)[number]]: number };

export type ImportedProject = {
	readonly name: string;
	/** Who made the project: the first coder of the new one, together with the others in `edit`. */
	readonly coder: NewCoder;
	readonly edit: Edit;
	readonly counts: Counts;
	readonly left: readonly Left[];
};

/** @param about  what the history keeps beside the account: file, origin, how positions were counted, files that are kept */
export function importProject(
	incoming: Incoming,
	about: { readonly [name: string]: Json }
): ImportedProject {
	const { project, left, idsFor, lang, supplement } = incoming;
	const name = shownName(project.name, 'Project', left);
	const coders = coderRows(incoming);
	const coder = coders.find(({ id }) => id === idsFor('coders').of(project.user)) ?? coders[0]!;
	const asCodes = caseCodes(incoming);
	const codes = codeRows(project.codes, {
		...{ lang, left, ids: idsFor('codes'), skip: asCodes, coded: codedWith(incoming) },
		...(supplement ? { more: new Map(Object.entries(supplement.codes)) } : {})
	});
	const codeOf = (guid: Guid) => idsFor('codes').of(guid);
	const sets = setRows(project.sets, idsFor('codeSets'), codeOf, left);
	const actors = actorOps(incoming);
	const whole = wholeSources(incoming, asCodes);
	const sources = sourceOps(incoming, (source) => idsFor('actors').of(whole(source) ?? '') ?? null);
	const values = attributesOf(incoming, sources);
	const attributions = attributionOps(incoming, sources, actors, asCodes);
	const codings = codingOps(incoming, sources, { asCodes, coder: coder.id });
	const noted = notedOps(incoming, sources, codings, coder.id);
	listRest(incoming, asCodes);
	const made = [
		...coders.filter((one) => one !== coder).map(({ id, ...row }) => create('coders', id, row)),
		...codes.map(({ id, fields }) => create('codes', id, fields)),
		...[...sets, ...actors, ...values.ops],
		...sources.flatMap((source) => source.ops),
		...[...attributions, ...codings.ops, ...noted.memos, ...noted.links]
	];
	const ops = [...made, ...ownRows(incoming, new Set(codings.ops.map(({ id }) => id)))];
	const counts = countsOf(ops, { values: values.values, coders: coders.length });
	const account = left.list();
	const args = { ...about, name, ...counts, left: leftAsJson(account) };
	return { name, coder, edit: edit('exchange.import', args, ops), counts, left: account };
}

function codedWith({ project }: Incoming): Set<Guid> {
	const coded = new Set<Guid>();
	for (const { selections, codings } of project.sources) {
		for (const { code } of codings) coded.add(code);
		for (const selection of selections) for (const { code } of selection.codings) coded.add(code);
	}
	return coded;
}

function attributesOf(incoming: Incoming, sources: readonly PlacedSource[]): Attributes {
	const { project, idsFor, left } = incoming;
	const attributes = new Attributes(incoming);
	for (const one of project.cases)
		if (isSourceOnly(one)) {
			const id = idsFor('sources').of(one.sources[0]!);
			if (id !== undefined) attributes.give('source', id, one.values);
		} else attributes.give('actor', idsFor('actors').of(one.guid)!, one.values);
	for (const { id, source } of sources) attributes.give('source', id, source.values);
	for (const set of project.sets) {
		const name = shownName(set.name, 'Set', left);
		for (const guid of set.sources) {
			const id = idsFor('sources').of(guid);
			if (id === undefined) left.add('target-missing', name);
			else attributes.mark(set.guid, name, id);
		}
	}
	return attributes;
}

/** What only the account knows. */
function listRest({ project, left, idsFor }: Incoming, asCodes: ReadonlySet<Guid>): void {
	for (const set of project.sets)
		if (set.notes.length > 0) left.add('set-of-notes', set.name, set.notes.length);
	for (const one of project.cases) {
		const codes = one.codes.filter((guid) => !asCodes.has(guid));
		if (codes.length > 0) left.add('case-code', one.name, codes.length);
		for (const guid of one.sources)
			if (idsFor('sources').of(guid) === undefined) left.add('target-missing', one.name);
	}
}

type Row = { readonly id: Id } & { readonly [field: string]: Json };

/** Rows of the supplement that nothing in the file stands for. Evidence of claims that is gone is left out of them. */
function ownRows({ supplement }: Incoming, codings: ReadonlySet<Id>): Op[] {
	if (!supplement) return [];
	return OWN_TABLES.filter((table) => table !== 'speakers' && table !== 'attributions').flatMap(
		(table) =>
			(supplement.rows[table] as unknown as readonly Row[]).map(({ id, ...fields }): Create => ({
				t: table,
				id,
				create: table === 'claims' ? withEvidence(fields, codings) : fields
			}))
	);
}

function withEvidence(claim: { readonly [field: string]: Json }, codings: ReadonlySet<Id>) {
	const evidence = (claim['evidence'] ?? {}) as { for?: readonly Id[]; against?: readonly Id[] };
	const there = (list: readonly Id[] = []) => list.filter((id) => codings.has(id));
	return { ...claim, evidence: { for: there(evidence.for), against: there(evidence.against) } };
}

function countsOf(ops: readonly Op[], known: { values: number; coders: number }): Counts {
	const made = (table: Op['t']) => ops.filter((op) => op.t === table && 'create' in op);
	const codes = made('codes') as Create[];
	const headings = codes.filter((op) => op.create['codable'] === false).length;
	return {
		...known,
		sources: made('sources').length,
		codes: codes.length - headings,
		headings,
		codeSets: made('codeSets').length,
		codings: made('codings').length,
		actors: made('actors').length,
		attributes: made('attributes').length,
		attributions: made('attributions').length,
		memos: made('memos').length,
		links: made('links').length,
		claims: made('claims').length
	};
}
