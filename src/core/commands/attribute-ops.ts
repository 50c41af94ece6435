/** Attributes and cells as imports bring them: an attribute whose name is known on the same kind of owner is that attribute. */
import type { Op } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Attribute, Id } from '../model/records.ts';
import { attributesOn, cellId, find } from '../model/visible.ts';
import { needNewId } from './guards.ts';
import type { NewAttribute, NewValue } from './new-records.ts';
import { create, update } from './ops.ts';
import { needName, needOneOf, sameName } from './values.ts';

const ATTRIBUTE_ONS: readonly Attribute['on'][] = ['actor', 'source'];
export const ATTRIBUTE_TYPES: readonly Attribute['type'][] = ['category', 'number', 'date'];

export type BatchAttributes = {
	readonly ops: readonly Op[];
	/** @throws SimpulError attribute.unknown {attribute} if the id is not of an attribute on `on` */
	readonly idOf: (id: Id, on: Attribute['on']) => Id;
};

export function newAttributes(
	project: Project,
	attributes: readonly NewAttribute[]
): BatchAttributes {
	const ops: Op[] = [];
	const ids = new Map<Id, { readonly id: Id; readonly on: Attribute['on'] }>();
	const added: NewAttribute[] = [];
	for (const attribute of attributes) {
		const fields = attributeFields(attribute);
		const known = [...attributesOn(project, fields.on), ...added].find(
			(other) => other.on === fields.on && sameName(other.name, fields.name)
		);
		ids.set(attribute.id, { id: known?.id ?? attribute.id, on: fields.on });
		if (known) continue;
		added.push(attribute);
		ops.push(create('attributes', needNewId(project, 'attributes', attribute.id), fields));
	}
	const idOf = (id: Id, on: Attribute['on']) => {
		const attribute = ids.get(id) ?? find(project, 'attributes', id);
		if (attribute?.on !== on) throw new SimpulError('attribute.unknown', { attribute: id });
		return attribute.id;
	};
	return { ops, idOf };
}

export const attributeFields = ({ name, on, type }: Omit<NewAttribute, 'id'>) => ({
	name: needName(name, 'attribute'),
	on: needOneOf(ATTRIBUTE_ONS, on, 'on'),
	type: needOneOf(ATTRIBUTE_TYPES, type, 'type')
});

/** The cells of one owner. Empty values of an import say nothing: they take no value away. */
export const valueOps = (
	project: Project,
	owner: Id,
	on: Attribute['on'],
	values: readonly NewValue[],
	attributes: BatchAttributes
): Op[] =>
	values
		.filter(({ value }) => value.trim() !== '')
		.flatMap(({ attribute, value }) =>
			cellOps(project, { attribute: attributes.idOf(attribute, on), owner, value })
		);

/**
 * A new cell is created empty and then filled: when two people fill the same cell, both have created it, and the later value wins.
 */
export function cellOps(
	project: Project,
	cell: { readonly attribute: Id; readonly owner: Id; readonly value: string }
): Op[] {
	const id = cellId(cell.attribute, cell.owner);
	const value = cell.value.trim();
	const row = project.cells.get(id);
	if (row) return update('cells', row, row.alive || value !== '' ? { alive: true, value } : {});
	if (value === '') return [];
	const { attribute, owner } = cell;
	return [
		create('cells', id, { attribute, owner, value: '' }),
		{ t: 'cells', id, set: { value: ['', value] } }
	];
}
