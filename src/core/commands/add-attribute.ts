import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { attributeFields } from './attribute-ops.ts';
import { needNewId } from './guards.ts';
import { needFreeAttributeName } from './names.ts';
import type { NewAttribute } from './new-records.ts';
import { create, edit } from './ops.ts';

/** @throws SimpulError name.empty {what}, attribute.name-taken {name, on}, id.taken {table, id} */
export function addAttribute(project: Project, attribute: NewAttribute): Edit {
	const fields = attributeFields(attribute);
	needFreeAttributeName(project, fields.on, fields.name);
	return edit('attribute.add', { id: attribute.id, name: fields.name, on: fields.on }, [
		create('attributes', needNewId(project, 'attributes', attribute.id), fields)
	]);
}
