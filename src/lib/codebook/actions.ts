/** What one can do to a code on this page. Each is one change; what cannot be done becomes a sentence. */
import { addCode } from '#core/commands/add-code.ts';
import { editCode, type EditCode } from '#core/commands/edit-code.ts';
import { moveCode } from '#core/commands/move-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import type { Edit } from '#core/log/change.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import { inLang, say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Code, Id, Lang, Localised } from '#core/model/records.ts';
import { codebook } from '#i18n/codebook.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { tellDone } from '#lib/state/tell-done.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { codingsOfCodes } from './coding-rows.ts';
import type { Place } from './places.ts';

export type LocalisedField = 'name' | 'definition' | 'include' | 'exclude' | 'rule';
type Patch = Omit<EditCode, 'id'>;

export class CodeActions {
	readonly workspace: Workspace;

	constructor(workspace: Workspace) {
		this.workspace = workspace;
	}

	/** @returns the new code's id, or null if it could not be added */
	async add(name: string, parent: Id | null): Promise<Id | null> {
		const id = this.workspace.world.newId();
		const named = { [preferences.locale]: name };
		const went = await this.#run((project) => addCode(project, { id, name: named, parent }));
		return went ? id : null;
	}

	/** @param patch  from the code as it is when the change is made, so that two quick edits do not undo each other */
	edit(id: Id, patch: Patch | ((code: Code) => Patch)): Promise<boolean> {
		return this.#run((project) => {
			const code = project.codes.get(id);
			return editCode(project, {
				id,
				...(typeof patch === 'function' ? (code ? patch(code) : {}) : patch)
			});
		});
	}

	editText(id: Id, field: LocalisedField, lang: Lang, text: string): Promise<boolean> {
		return this.edit(id, (code): { readonly [field: string]: Localised } => ({
			[field]: inLang(code[field], lang, text.trim())
		}));
	}

	move(id: Id, place: Place | null): Promise<boolean> {
		if (place) return this.#run((project) => moveCode(project, { id, ...place }));
		notices.tell(t(codebook.moveNot));
		return Promise.resolve(false);
	}

	merge(from: Id, into: Id): Promise<boolean> {
		return attempt(async () => {
			const names = [this.name(from), this.name(into)] as const;
			const { mergeCodes } = await import('#core/commands/merge-codes.ts');
			await this.#make(
				(project) => mergeCodes(project, { from, into }),
				() => t(codebook.merged, ...names)
			);
		});
	}

	/** Deletes without a question; the notice says what is hidden now and takes it back. */
	remove(id: Id): Promise<boolean> {
		const { project } = this.workspace;
		const codes = withDescendants(project, id);
		const hidden = codingsOfCodes(project, codes).reduce((n, own) => n + own.codings.length, 0);
		const name = this.name(id);
		return this.#run(
			(now) => removeCode(now, { id }),
			() => t(codebook.deleted, name, hidden, codes.size - 1)
		);
	}

	name(id: Id): string {
		return say(this.workspace.project.codes.get(id)?.name, preferences.locale);
	}

	/** @param told  said when it is done, beside a button that undoes it */
	#run(make: (project: Project) => Edit, told?: () => string): Promise<boolean> {
		return attempt(() => this.#make(make, told));
	}

	async #make(make: (project: Project) => Edit, told?: () => string): Promise<void> {
		const change = await this.workspace.run(make);
		if (change && told) tellDone(this.workspace, told(), change);
	}
}
