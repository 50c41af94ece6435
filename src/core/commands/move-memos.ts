/** When two things become one, what was noted on the one is on the other (rule N3). */
import type { Op } from '../log/change.ts';
import type { MemoTable } from '../model/memo-records.ts';
import { memosOn } from '../model/memos.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { update } from './ops.ts';

export const moveMemos = (project: Project, t: MemoTable, from: Id, into: Id): Op[] =>
	memosOn(project, { t, id: from }).flatMap((memo) =>
		update('memos', memo, { on: { t, id: into } })
	);
