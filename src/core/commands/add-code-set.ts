import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { needCodes, needSetName } from './code-set-fields.ts';
import { needNewId } from './guards.ts';
import { create, edit } from './ops.ts';

export type AddCodeSet = {
	readonly id: Id;
	readonly name: string;
	readonly codes?: readonly Id[];
};

/** A set of codes, behind those that are there. @throws SimpulError name.empty, set.name-taken {name}, code.unknown, id.taken */
export function addCodeSet(project: Project, { id, name, codes = [] }: AddCodeSet): Edit {
	const rank = Math.max(0, ...alive(project, 'codeSets').map((set) => set.rank)) + 1;
	const fields = { name: needSetName(project, name), codes: needCodes(project, codes), rank };
	return edit('set.add', { id, name: fields.name }, [
		create('codeSets', needNewId(project, 'codeSets', id), fields)
	]);
}
