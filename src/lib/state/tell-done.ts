/** Says on the page what was done, beside the button that takes it back. */
import type { Change } from '#core/log/change.ts';
import { app } from '#i18n/app.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { attempt } from './say-error.ts';
import { t } from './t.ts';
import type { Workspace } from './workspace.svelte.ts';

export function tellDone(workspace: Workspace, text: string, { at }: Change): void {
	const act = () => void attempt(async () => (await import('./undo.ts')).undoChange(workspace, at));
	notices.tell(text, { label: t(app.undo), act });
}
