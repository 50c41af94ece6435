import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Attribute } from '../model/records.ts';
import { attributesOn } from '../model/visible.ts';

/**
 * The attribute with this id or, in any case of letters, this name.
 * @throws SimpulError table.unknown-attribute { attribute, on }
 */
export function findAttribute(project: Project, on: Attribute['on'], name: string): Attribute {
	const all = attributesOn(project, on);
	const wanted = name.toLowerCase();
	const found =
		all.find((attribute) => attribute.id === name) ??
		all.find((attribute) => attribute.name.toLowerCase() === wanted);
	if (!found) throw new SimpulError('table.unknown-attribute', { attribute: name, on });
	return found;
}
