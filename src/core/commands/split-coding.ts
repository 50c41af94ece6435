import type { Edit } from '../log/change.ts';
import { extrasOf } from '../model/codings.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { newCodingId, noDuplicates } from './coding-fields.ts';
import { needCoding, needNewId } from './guards.ts';
import { create, edit, update } from './ops.ts';

export type SplitCoding = {
	readonly id: Id;
	/** UTF-16 units; the second part begins here. */
	readonly at: number;
	/** For the second part: any text that no other coding of its source has. */
	readonly unique: string;
};

/**
 * One coding becomes two that meet at `at` (rule H1 of docs/spec/coding.md). Both keep code, coder and all answers; the first keeps the id.
 * @throws SimpulError coding.unknown, coding.split-outside {id, at} unless `at` lies between start and end,
 *   coding.duplicate if the coder has given this code to one of the parts already
 */
export function splitCoding(project: Project, { id, at, unique }: SplitCoding): Edit {
	const coding = needCoding(project, id);
	const { source, code, coder, start, end } = coding;
	if (!Number.isInteger(at) || at <= start || at >= end)
		throw new SimpulError('coding.split-outside', { id, at });
	const needNew = noDuplicates(project, source, id);
	needNew({ code, coder, start, end: at });
	needNew({ code, coder, start: at, end });
	const second = needNewId(project, 'codings', newCodingId(source, unique));
	return edit('coding.split', { id, source, code, at, into: second }, [
		...update('codings', coding, { end: at }),
		create('codings', second, { source, code, coder, start: at, end, ...extrasOf(coding) })
	]);
}
