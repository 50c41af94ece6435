/** What people wrote in a project that comes into another: memos, links, claims, saved tables, chapters. Ids in it are made those here. */
import { saysTheSame } from '../../commands/add-link.ts';
import { sameJson, type Fields, type Json } from '../../model/json.ts';
import type { MemoPlace } from '../../model/memo-records.ts';
import type { Project } from '../../model/project.ts';
import type { Id, Summary } from '../../model/records.ts';
import { summaryId } from '../../model/summaries.ts';
import { alive } from '../../model/visible.ts';
import { OWN_TABLES, type OwnTable } from '../supplement.ts';
import { fieldsOf, type Matching } from './matching.ts';

export function mergeWritten(matching: Matching, there: Project): void {
	mergeMemos(matching, there);
	mergeLinks(matching, there);
	for (const table of OWN_TABLES)
		if (table !== 'speakers' && table !== 'attributions') mergeRows(matching, there, table);
}

/** A memo is the same by its GUID, or if it says the same words on the same thing. */
function mergeMemos(matching: Matching, there: Project): void {
	const said = new Map(
		alive(matching.here, 'memos').map((memo) => [
			JSON.stringify([placeKey(memo.on), memo.title, memo.body]),
			memo
		])
	);
	for (const memo of alive(there, 'memos')) {
		const { id } = memo;
		const fields = {
			...fieldsOf(memo),
			on: placeHere(matching, memo.on),
			coder: matching.idOf('coders', memo.coder),
			body: matching.renamed(memo.body)
		};
		const known =
			matching.living('memos', id) ??
			said.get(JSON.stringify([placeKey(fields.on), fields.title, fields.body]));
		if (known) {
			const name = memo.title || `${memo.body.slice(0, 40)}…`;
			matching.keep('memos', { here: known, there: fields, fields: ['title', 'body'], name });
			continue;
		}
		matching.put('memos', matching.newId('memos', id), fields);
		matching.count('memos', 'added');
	}
}

const placeKey = (on: MemoPlace | null) =>
	on === null ? null : on.t === 'span' ? [on.t, on.id, on.start, on.end] : [on.t, on.id];

function placeHere(matching: Matching, on: MemoPlace | null): MemoPlace | null {
	if (on === null) return null;
	if (on.t === 'table') return { t: 'table', id: matching.renamed(on.id) };
	if (on.t === 'span') return { ...on, id: matching.idOf('sources', on.id) };
	return { t: on.t, id: matching.idOf(on.t, on.id) };
}

function mergeLinks(matching: Matching, there: Project): void {
	const said = alive(matching.here, 'links');
	for (const link of alive(there, 'links')) {
		const { id } = link;
		const fields = {
			...fieldsOf(link),
			from: matching.idOf('codings', link.from),
			to: matching.idOf('codings', link.to)
		};
		const known = matching.living('links', id) ?? said.find((one) => saysTheSame(one, fields));
		if (known) {
			matching.keep('links', { here: known, there: fields, fields: ['note'], name: link.note });
			continue;
		}
		matching.put('links', matching.newId('links', id), fields);
		matching.count('links', 'added');
	}
}

type Row = { readonly id: Id; readonly alive: boolean } & { readonly [field: string]: Json };

/** Rows that only a file of ours has. They go by their id, which for some is made of what they are about. */
function mergeRows(matching: Matching, there: Project, table: OwnTable): void {
	const what = table === 'claims' ? 'claims' : 'written';
	const rows = matching.here[table] as unknown as ReadonlyMap<Id, Row>;
	for (const row of alive(there, table) as unknown as readonly Row[]) {
		const coder = row['coder'];
		const fields: { [field: string]: Json } = {
			...(matching.renamed(fieldsOf(row) as Fields) as object),
			...(typeof coder === 'string' ? { coder: matching.idOf('coders', coder) } : {})
		};
		const id = table === 'summaries' ? cellOf(fields) : matching.renamed(row.id);
		const known = rows.get(id);
		if (!known?.alive) {
			matching.put(table, id, fields as never);
			matching.count(what, 'added');
		} else if (
			Object.entries(fields).every(([field, value]) => sameJson(known[field] ?? null, value))
		)
			matching.count(what, 'known');
		else matching.leave(what, 'differs', nameOf(fields));
	}
}

/** A summary's id is made of its cell and its coder. */
const cellOf = (fields: { readonly [field: string]: Json }): Id => {
	const { row, column, coder } = fields as unknown as Summary;
	return summaryId(row, column, coder);
};

const nameOf = (fields: { readonly [field: string]: Json }): string => {
	const named = fields['name'] ?? fields['title'] ?? fields['sentence'] ?? fields['text'] ?? '';
	return typeof named === 'string' ? named.slice(0, 60) : '';
};
