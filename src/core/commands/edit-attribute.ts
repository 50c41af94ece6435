import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { AttributeType, Id } from '../model/records.ts';
import { ATTRIBUTE_TYPES } from './attribute-ops.ts';
import { needAttribute } from './guards.ts';
import { needFreeAttributeName } from './names.ts';
import { edit, update } from './ops.ts';
import { needOneOf } from './values.ts';

export type EditAttribute = {
	readonly id: Id;
	readonly name?: string;
	readonly type?: AttributeType;
};

export function editAttribute(project: Project, { id, name, type }: EditAttribute): Edit {
	const row = needAttribute(project, id);
	const patch = {
		name: name === undefined ? undefined : needFreeAttributeName(project, row.on, name, id),
		type: type && needOneOf(ATTRIBUTE_TYPES, type, 'type')
	};
	return edit('attribute.edit', { id, was: row.name, ...patch }, update('attributes', row, patch));
}
