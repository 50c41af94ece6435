import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { answers, noDuplicates, type Answers } from './coding-fields.ts';
import { needActor, needCodable, needCoding, needSource } from './guards.ts';
import { edit, update } from './ops.ts';
import { needSpan } from './values.ts';

export type EditCoding = Answers & {
	readonly id: Id;
	readonly start?: number;
	readonly end?: number;
	readonly code?: Id;
};

/** Bounds, code or answers of a coding; null takes an answer away. `args.fields` names what was edited. */
export function editCoding(project: Project, { id, start, end, code, ...told }: EditCoding): Edit {
	const coding = needCoding(project, id);
	const passage = {
		...needSpan(needSource(project, coding.source), start ?? coding.start, end ?? coding.end),
		code: code === undefined ? coding.code : needCodable(project, code).id
	};
	noDuplicates(project, coding.source, id)({ ...passage, coder: coding.coder });
	const patch = { ...passage, ...answers(told, (actor) => needActor(project, actor)) };
	const ops = update('codings', coding, patch);
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('coding.edit', { id, source: coding.source, code: coding.code, fields }, ops);
}
