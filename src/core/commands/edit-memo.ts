import type { Edit } from '../log/change.ts';
import type { Memo } from '../model/memo-records.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needMemo } from './guards.ts';
import { memoName, needWords } from './memo-fields.ts';
import { edit, update } from './ops.ts';

export type EditMemo = Partial<Pick<Memo, 'title' | 'body'>> & { readonly id: Id };

/** Title or text; what it is on and whose it is stay. @throws SimpulError memo.unknown {memo}, memo.empty */
export function editMemo(project: Project, { id, title, body }: EditMemo): Edit {
	const memo = needMemo(project, id);
	const told = { title: title?.trim() ?? memo.title, body: body ?? memo.body };
	needWords(told.title, told.body);
	const ops = update('memos', memo, told);
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('memo.edit', { id, name: memoName(told), fields }, ops);
}
