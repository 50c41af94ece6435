/** Which codes of a file are here already (X3): by id, or by name under the same code in either language. */
import { create, given } from '../commands/ops.ts';
import { foldName } from '../commands/values.ts';
import type { Op } from '../log/change.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id, Lang } from '../model/records.ts';
import { alive } from '../model/visible.ts';

const LANGS: readonly Lang[] = ['en', 'id'];
export type CodeFields = Omit<Code, 'id' | 'alive'>;

/**
 * @param rows  parents first, with the ids that GUIDs have here
 * @returns `here`: by the id a code has in the file, the one it has in the project; `ops` bring the others in
 */
export function matchCodes(
	project: Project,
	rows: readonly { readonly id: Id; readonly fields: CodeFields }[]
) {
	const byName = new Map<string, Id>();
	const key = (parent: Id | null, name: Code['name'], lang: Lang) =>
		`${parent ?? ''}/${foldName(say(name, lang))}`;
	for (const code of alive(project, 'codes'))
		for (const lang of LANGS) byName.set(key(code.parent, code.name, lang), code.id);
	const here = new Map<Id, Id>();
	const ops: Op[] = [];
	let known = 0;
	for (const { id, fields } of rows) {
		const parent = fields.parent === null ? null : (here.get(fields.parent) ?? fields.parent);
		const row = project.codes.get(id);
		const same = row?.alive
			? id
			: LANGS.map((lang) => byName.get(key(parent, fields.name, lang))).find(Boolean);
		here.set(id, same ?? id);
		if (same !== undefined) known++;
		else if (row) ops.push({ t: 'codes', id, set: revived(row, { ...fields, parent }) });
		else ops.push(create('codes', id, { ...fields, parent }));
	}
	return { ops, known, here };
}

/** A code that was taken back here and comes in again: it is what the file says. */
function revived(row: Code, fields: CodeFields) {
	const before = row as unknown as Record<string, never>;
	return Object.fromEntries(
		Object.entries(given({ alive: true, ...fields })).map(([field, after]) => [
			field,
			[before[field] ?? null, after] as const
		])
	);
}
