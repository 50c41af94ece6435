/** The text of a memo is stored only over the text that its writer has seen. */
import { addMemo } from '#core/commands/add-memo.ts';
import { editMemo } from '#core/commands/edit-memo.ts';
import type { Edit } from '#core/log/change.ts';
import type { Memo } from '#core/model/memo-records.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';

type Saved = { readonly edit: Edit; readonly standing: 'saved' | 'conflict' | 'gone' };
const NOTHING: Edit = { kind: 'nothing', args: null, ops: [] };

/** Null if the memo is not there any more. */
export const storedText = (project: Project, id: Id): string | null =>
	find(project, 'memos', id)?.body ?? null;

/**
 * @param before  the text over which the writer wrote; null: whatever is stored, for a person has decided
 * @param newId   for words whose memo was removed meanwhile: they are kept in a new one at the same place
 */
export function saveMemoText(
	project: Project,
	{ id, on, coder, title }: Pick<Memo, 'id' | 'on' | 'coder' | 'title'>,
	{ body, before }: { readonly body: string; readonly before: string | null },
	newId?: () => Id
): Saved {
	const stored = storedText(project, id);
	if (stored === null) {
		const edit = newId ? addMemo(project, { id: newId(), on, coder, title, body }) : NOTHING;
		return { edit, standing: 'gone' };
	}
	if (before !== null && stored !== before && stored !== body)
		return { edit: NOTHING, standing: 'conflict' };
	return { edit: editMemo(project, { id, body }), standing: 'saved' };
}

/** Both texts, one after the other; the same words are there once. */
export const bothTexts = (mine: string, theirs: string): string =>
	theirs.includes(mine.trim()) ? theirs : `${mine.trimEnd()}\n\n${theirs}`;
