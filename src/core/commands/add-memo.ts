import type { Edit } from '../log/change.ts';
import type { MemoPlace } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCoder, needNewId } from './guards.ts';
import { memoName, needPlace, needWords } from './memo-fields.ts';
import { create, edit } from './ops.ts';

export type AddMemo = {
	readonly id: Id;
	readonly on: MemoPlace | null;
	readonly coder: Id;
	readonly title?: string;
	readonly body?: string;
};

/**
 * A memo on something of the project, or (null) on the project.
 * @throws SimpulError memo.empty, memo.no-table, coder.unknown, id.taken; code.unknown, source.unknown, actor.unknown, coding.unknown,
 *   span.empty, span.outside
 */
export function addMemo(project: Project, { id, coder, body = '', ...told }: AddMemo): Edit {
	const title = told.title?.trim() ?? '';
	needWords(title, body);
	const on = needPlace(project, told.on);
	const fields = { on, title, body, coder: needCoder(project, coder).id };
	return edit('memo.add', { id, name: memoName(fields), on }, [
		create('memos', needNewId(project, 'memos', id), fields)
	]);
}
