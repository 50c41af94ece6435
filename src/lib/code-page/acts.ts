/** What one can do to the passages of a code from its page. Each is one change and says how to take it back. */
import { editCoding, type EditCoding } from '#core/commands/edit-coding.ts';
import { recodeCodings } from '#core/commands/recode-codings.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { say } from '#core/model/localised.ts';
import type { Id } from '#core/model/records.ts';
import { codePage as words } from '#i18n/code-page.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { tellDone } from '#lib/state/tell-done.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

export const recodeAll = (workspace: Workspace, ids: readonly Id[], code: Id): Promise<boolean> =>
	attempt(async () => {
		const done = await workspace.run((project) => recodeCodings(project, { ids, code }));
		if (!done) return;
		const { codings, twice } = done.args as { codings: readonly unknown[]; twice: number };
		const name = say(workspace.project.codes.get(code)?.name, preferences.locale);
		tellDone(workspace, t(words.recoded, codings.length, name, twice), done);
	});

export const removeAll = (workspace: Workspace, ids: readonly Id[]): Promise<boolean> =>
	attempt(async () => {
		const done = await workspace.run((project) => removeCodings(project, { ids }));
		if (done) tellDone(workspace, t(words.removed, ids.length), done);
	});

export const answer = (workspace: Workspace, change: EditCoding): Promise<boolean> =>
	attempt(() => workspace.run((project) => editCoding(project, change)));
