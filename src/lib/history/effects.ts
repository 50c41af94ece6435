/** What an undo would do, value by value, ready to be said: which record, which field, from what to what. */
import type { Op } from '#core/log/change.ts';
import { recordOf } from '#core/log/values.ts';
import { sourceOfCoding } from '#core/model/codings.ts';
import type { Json } from '#core/model/json.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang, SmallTable, TableName } from '#core/model/records.ts';

export type Effect = {
	readonly table: TableName;
	/** What people call the record; '' if it has no name. */
	readonly name: string;
	/** `alive` for a record that disappears or comes back. */
	readonly field: string;
	readonly before: Shown;
	readonly after: Shown;
};
/** A value in words; numbers and booleans are worded by the page, null is "empty". */
export type Shown = string | number | boolean | null;

/** Fields that name other records. */
const POINTS: { readonly [field: string]: SmallTable } = {
	parent: 'codes',
	framework: 'frameworks',
	code: 'codes',
	coder: 'coders',
	actor: 'actors',
	source: 'sources',
	about: 'actors',
	holder: 'actors',
	relation: 'actors',
	confusable: 'codes',
	codes: 'codes',
	speakers: 'speakers',
	attribute: 'attributes'
};

/** One per value; a record that disappears or comes back is one effect, whatever else it holds. */
export function effectsOf(project: Project, ops: readonly Op[], lang: Lang): Effect[] {
	return ops.flatMap((op) => {
		if ('create' in op) return [];
		const name = nameOf(project, op.t, op.id, lang);
		const fields = 'alive' in op.set ? ['alive'] : Object.keys(op.set);
		return fields.map((field) => {
			const [before, after] = op.set[field]!;
			const shown = (value: Json) => shownValue(project, field, value, lang);
			return { table: op.t, name, field, before: shown(before), after: shown(after) };
		});
	});
}

/** Of a coding its code and source, of a cell its attribute and owner, else the record's own name. */
export function nameOf(project: Project, table: TableName, id: Id, lang: Lang): string {
	const row = recordOf(project, table, id);
	if (!row) return '';
	const other = (t: SmallTable, key: unknown) =>
		typeof key === 'string' ? nameOf(project, t, key, lang) : '';
	const join = (...names: string[]) => names.filter(Boolean).join(' · ');
	if (table === 'codings')
		return join(other('codes', row['code']), other('sources', sourceOfCoding(id)));
	if (table === 'attributions')
		return join(other('sources', row['source']), other('actors', row['actor']));
	if (table === 'cells')
		return join(
			other('attributes', row['attribute']),
			other('actors', row['owner']) || other('sources', row['owner'])
		);
	return words((row['name'] ?? row['label'] ?? '') as Json, lang);
}

function shownValue(project: Project, field: string, value: Json, lang: Lang): Shown {
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
	const table = POINTS[field];
	const named = (one: Json) =>
		table && typeof one === 'string' ? nameOf(project, table, one, lang) || one : words(one, lang);
	const text = Array.isArray(value) ? value.map(named).join(', ') : named(value);
	return text === '' ? null : text;
}

/** A text, or the reader's side of a text in two languages (their lists too). */
function words(value: Json, lang: Lang): string {
	if (value === null || typeof value === 'boolean') return '';
	if (typeof value !== 'object') return String(value);
	if (Array.isArray(value)) return value.map((one) => words(one as Json, lang)).join(', ');
	const both = value as { readonly [lang: string]: Json };
	return words(both[lang] ?? both[lang === 'en' ? 'id' : 'en'] ?? null, lang);
}
