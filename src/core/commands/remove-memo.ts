import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needMemo } from './guards.ts';
import { memoName } from './memo-fields.ts';
import { edit, update } from './ops.ts';

/** @throws SimpulError memo.unknown {memo} */
export function removeMemo(project: Project, { id }: { readonly id: Id }): Edit {
	const memo = needMemo(project, id);
	return edit('memo.remove', { id, name: memoName(memo) }, update('memos', memo, { alive: false }));
}
