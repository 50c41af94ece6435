import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { needNewId } from './guards.ts';
import type { NewCoder } from './new-records.ts';
import { create, edit } from './ops.ts';
import { needColour, needName } from './values.ts';

export function addCoder(project: Project, coder: NewCoder): Edit {
	const fields = coderFields(coder);
	return edit('coder.add', { id: coder.id, name: fields.name }, [
		create('coders', needNewId(project, 'coders', coder.id), fields)
	]);
}

/** @throws SimpulError name.empty {what}, colour.malformed {colour} */
export const coderFields = ({ name, initials, colour }: NewCoder) => ({
	name: needName(name, 'coder'),
	initials: initials.trim(),
	colour: needColour(colour)
});
