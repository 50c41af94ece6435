import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import type { Answers } from './coding-fields.ts';
import { editCoding } from './edit-coding.ts';
import { needCoding, needSome } from './guards.ts';
import type { NewActor } from './new-records.ts';
import { withNewActors } from './with-new-actors.ts';

export type AnswerCodings = {
	readonly ids: readonly Id[];
	/** What is told of each, from what it says by now. */
	readonly tell: (coding: Coding) => Answers;
	/** Actors that the answer names and that are not there yet. */
	readonly actors?: readonly Omit<NewActor, 'values'>[];
};

/**
 * The same answer for codings that were made together, and the actors it needs, as one change (rule H4 of docs/spec/coding.md).
 * A valence goes to the codings whose codes require one or, if none does, to those that take one.
 * @throws SimpulError of `editCoding` and `addActor`; nothing is changed then
 */
export const answerCodings = (project: Project, { ids, tell, actors }: AnswerCodings): Edit =>
	withNewActors(project, actors ?? [], (next) => {
		const codings = needSome(ids).map((id) => needCoding(next, id));
		const takes = valenceTakers(next, codings);
		const edits = codings.map((coding) => {
			const { valence, ...told } = tell(coding);
			return editCoding(next, {
				id: coding.id,
				...told,
				...(takes.includes(coding) ? { valence } : {})
			});
		});
		const telling = edits.find((one) => one.ops.length > 0) ?? edits[0]!;
		return { ...telling, ops: edits.flatMap((one) => one.ops) };
	});

/** The codings that a valence is meant for; one that was given before can be changed. */
export function valenceTakers(project: Project, codings: readonly Coding[]): readonly Coding[] {
	const mode = ({ code }: Coding) => project.codes.get(code)?.valence;
	const required = codings.filter((coding) => mode(coding) === 'required');
	if (required.length > 0) return required;
	return codings.filter((coding) => mode(coding) !== 'none' || coding.valence !== undefined);
}
