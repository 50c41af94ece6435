import { apply } from '../log/apply.ts';
import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import { addActor } from './add-actor.ts';
import type { Answers } from './coding-fields.ts';
import { editCoding } from './edit-coding.ts';
import { needCoding, needSome } from './guards.ts';
import type { NewActor } from './new-records.ts';

export type AnswerCodings = {
	readonly ids: readonly Id[];
	/** What is told of each, from what it says by now. */
	readonly tell: (coding: Coding) => Answers;
	/** Actors that the answer names and that are not there yet. */
	readonly actors?: readonly Omit<NewActor, 'values'>[];
};

/**
 * The same answer for codings that were made together, and the actors it needs, as one change (rule H4 of docs/spec/coding.md).
 * A code that takes no valence is told none.
 * @throws SimpulError of `editCoding` and `addActor`; nothing is changed then
 */
export function answerCodings(project: Project, { ids, tell, actors }: AnswerCodings): Edit {
	let next = project;
	const made = (actors ?? []).flatMap((actor) => {
		const { ops } = addActor(next, actor);
		next = apply(next, { ops });
		return ops;
	});
	const edits = needSome(ids).map((id) => {
		const coding = needCoding(next, id);
		const { valence, ...told } = tell(coding);
		const takes = next.codes.get(coding.code)?.valence !== 'none' || coding.valence !== undefined;
		return editCoding(next, { id, ...told, ...(takes ? { valence } : {}) });
	});
	const ops = edits.flatMap((one) => one.ops);
	const telling = edits.find((one) => one.ops.length > 0) ?? edits[0]!;
	return { ...telling, ops: ops.length > 0 ? [...made, ...ops] : [] };
}
