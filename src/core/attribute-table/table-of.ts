/** Attributes of actors or sources as a table that can be read back (rule V14). */
import type { Project } from '../model/project.ts';
import { alive, attributesOn, valueOf } from '../model/visible.ts';
import type { BookCell } from '../tables/book.ts';
import type { On } from './uses.ts';

export type AttributeTable = {
	/** The same in every language, so that the table can be read wherever it goes. */
	readonly head: readonly string[];
	readonly rows: readonly (readonly BookCell[])[];
};

/** Numbers of attributes that hold numbers are numbers. */
export function attributeTable(project: Project, on: On): AttributeTable {
	const attributes = attributesOn(project, on);
	const values = (owner: string) =>
		attributes.map(({ id, type }): BookCell => {
			const value = valueOf(project, id, owner);
			return type === 'number' && value !== '' && String(Number(value)) === value
				? Number(value)
				: value;
		});
	const names = attributes.map(({ name }) => name);
	if (on === 'source') {
		const rows = alive(project, 'sources').map(({ id, name }) => [name, ...values(id)]);
		return { head: ['source', ...names], rows };
	}
	const rows = alive(project, 'actors').map(({ id, name, type, note }) => [
		...[name, type ?? '', note],
		...values(id)
	]);
	return { head: ['actor', 'type', 'note', ...names], rows };
}
