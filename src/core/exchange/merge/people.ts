/** Coders, actors, attributes and values of a project that comes into another (X16, X17). */
import { cellOps } from '../../commands/attribute-ops.ts';
import { foldName, sameName } from '../../commands/values.ts';
import type { Project } from '../../model/project.ts';
import type { Id, Tables } from '../../model/records.ts';
import { alive, find, valueOf } from '../../model/visible.ts';
import { fieldsOf, type Matching } from './matching.ts';

type Person = 'coders' | 'actors' | 'attributes';

/** By GUID, then by name; coders by name alone, as the first coder of many projects has the same id. */
export function mergePeople(matching: Matching, there: Project): void {
	mergeNamed(matching, there, 'coders', ({ name }) => name, []);
	mergeNamed(matching, there, 'actors', ({ name }) => name, ['type', 'note']);
	mergeNamed(matching, there, 'attributes', ({ name, on }) => `${on} ${name}`, []);
}

/** @param told  fields whose difference is told */
function mergeNamed<T extends Person>(
	matching: Matching,
	there: Project,
	t: T,
	nameOf: (row: Tables[T]) => string,
	told: string[]
): void {
	const byName = new Map(alive(matching.here, t).map((row) => [foldName(nameOf(row)), row]));
	for (const row of alive(there, t)) {
		const twin = matching.living(t, row.id);
		const named = byName.get(foldName(nameOf(row)));
		const sure = twin && (t !== 'coders' || sameName(nameOf(twin), nameOf(row)));
		const known = sure ? twin : named;
		if (known) {
			matching.is(t, row.id, known.id);
			matching.keep(t, { here: known, there: row, fields: told, name: row.name });
			continue;
		}
		matching.put(t, matching.newId(t, row.id), fieldsOf(row) as never);
		matching.count(t, 'added');
	}
}

/** A value goes where none is; where another is, that one stays. Comes after sources, which have values too. */
export function mergeValues(matching: Matching, there: Project): void {
	for (const { attribute, owner, value } of alive(there, 'cells')) {
		const on = find(there, 'attributes', attribute)?.on;
		if (on === undefined || value === '') continue;
		const table = on === 'actor' ? 'actors' : 'sources';
		const cell = {
			attribute: matching.idOf('attributes', attribute),
			owner: matching.idOf(table, owner),
			value
		};
		const here = valueOf(matching.here, cell.attribute, cell.owner);
		if (here === value) matching.count('values', 'known');
		else if (here !== '') matching.leave('values', 'value-here', nameOf(there, table, owner));
		else {
			matching.ops.push(...cellOps(matching.here, cell));
			matching.count('values', 'added');
		}
	}
}

const nameOf = (there: Project, table: 'actors' | 'sources', owner: Id) =>
	find(there, table, owner)?.name ?? '';
