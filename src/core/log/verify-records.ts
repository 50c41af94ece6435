/** Per small table: the fields a record must have, and the table that each of its ids leads to. */
import type { Fields } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Id, SmallTable } from '../model/records.ts';
import type { Problem } from './problem.ts';

const FIELDS: Readonly<Record<SmallTable, readonly string[]>> = {
	meta: ['name', 'lang'],
	coders: ['name', 'initials', 'colour'],
	sources: ['name', 'kind', 'text', 'length', 'words', 'lang', 'turns', 'speakers'],
	speakers: ['source', 'label', 'role'],
	actors: ['name', 'note'],
	attributions: ['source', 'start', 'end', 'actor'],
	attributes: ['name', 'on', 'type'],
	cells: ['attribute', 'owner', 'value'],
	frameworks: ['name', 'citations'],
	codes: ['name', 'rank', 'colour', 'definition', 'valence', 'codable'],
	codeSets: ['name', 'codes', 'rank'],
	views: ['name', 'spec'],
	claims: ['sentence', 'spec', 'expect', 'evidence', 'status'],
	referenceTables: ['name', 'unit', 'measure', 'by', 'rows', 'columns', 'values'],
	summaries: ['row', 'column', 'coder', 'text'],
	chapters: ['title', 'body', 'rank'],
	reporting: ['text'],
	memos: ['title', 'body', 'coder'],
	links: ['from', 'to', 'kind', 'note'],
	rejections: ['coder']
};

/** A cell's owner is an actor or a source: either table will do. */
const LEADS_TO: { readonly [T in SmallTable]?: Readonly<Record<string, readonly SmallTable[]>> } = {
	sources: { speakers: ['speakers'], actor: ['actors'], asked: ['codes'] },
	speakers: { source: ['sources'], actor: ['actors'] },
	attributions: { source: ['sources'], actor: ['actors'] },
	cells: { attribute: ['attributes'], owner: ['actors', 'sources'] },
	actors: { became: ['actors'] },
	codes: { parent: ['codes'], framework: ['frameworks'], became: ['codes'] },
	codeSets: { codes: ['codes'] },
	summaries: { coder: ['coders'] },
	memos: { coder: ['coders'] },
	rejections: { coder: ['coders'] }
};

/** @returns problems record.incomplete {table, id, field} and id.unresolved {table, id, field, target} */
export function recordProblems(project: Project, table: SmallTable): Problem[] {
	return [...project[table].values()].flatMap((record) => {
		const row = record as unknown as Fields & { readonly id: Id };
		const incomplete = FIELDS[table]
			.filter((field) => row[field] == null)
			.map((field) => ({ code: 'record.incomplete', data: { table, id: row.id, field } }));
		return [...incomplete, ...unresolved(project, table, row)];
	});
}

function unresolved(project: Project, table: SmallTable, row: Fields & { readonly id: Id }) {
	return Object.entries(LEADS_TO[table] ?? {}).flatMap(([field, tables]) =>
		idsIn(row[field])
			.filter((target) => !tables.some((other) => project[other].has(target)))
			.map((target) => ({
				code: 'id.unresolved',
				data: { table, id: row.id, field, target }
			}))
	);
}

/** The ids in a field: one, several or none. */
export const idsIn = (value: unknown): Id[] =>
	(Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
