import { apply } from '../log/apply.ts';
import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { addCode, type AddCode } from './add-code.ts';

/**
 * An action together with the codes it needs and that are not there yet, as one change: one undo takes both back. The change is
 * told as what the action is.
 * @param act  the action on the project as it is with the new codes
 * @throws SimpulError of `addCode` and of the action; nothing is made then
 */
export function withNewCodes(
	project: Project,
	codes: readonly AddCode[],
	act: (project: Project) => Edit
): Edit {
	let next = project;
	const made = codes.flatMap((code) => {
		const { ops } = addCode(next, code);
		next = apply(next, { ops });
		return ops;
	});
	const edit = act(next);
	return { ...edit, ops: [...made, ...edit.ops] };
}
