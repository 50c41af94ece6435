import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCoder } from './guards.ts';
import { edit, update } from './ops.ts';
import { needColour, needName } from './values.ts';

export type EditCoder = {
	readonly id: Id;
	readonly name?: string;
	readonly initials?: string;
	readonly colour?: string;
};

export function editCoder(project: Project, { id, name, initials, colour }: EditCoder): Edit {
	const coder = needCoder(project, id);
	const patch = {
		name: name === undefined ? undefined : needName(name, 'coder'),
		initials: initials?.trim(),
		colour: colour === undefined ? undefined : needColour(colour)
	};
	return edit('coder.edit', { id, was: coder.name, ...patch }, update('coders', coder, patch));
}
