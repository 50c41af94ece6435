/** Undo and redo as keys and buttons ask for them: the last own change, and what is said of it. Loaded with the first of them. */
import { undone as words } from '#i18n/undone.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { changeSentence } from './change-sentence.ts';
import { t } from './t.ts';
import { redo, undo } from './undo.ts';
import type { Workspace } from './workspace.svelte.ts';

export async function tellBack(workspace: Workspace, kind: 'undo' | 'redo'): Promise<void> {
	const isUndo = kind === 'undo';
	const done = await (isUndo ? undo(workspace) : redo(workspace));
	if (!done) return notices.tell(t(isUndo ? words.nothingToUndo : words.nothingToRedo));
	const said = t(
		isUndo ? words.undone : words.redone,
		changeSentence(workspace.project, done.head)
	);
	notices.tell(done.kept > 0 ? `${said} ${t(words.keptByOthers, done.kept)}` : said);
}
