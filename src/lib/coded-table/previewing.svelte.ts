/**
 * A table on its way in: what the researcher says about it, and what it would bring, asked anew of the worker with each choice. Only the
 * latest answer counts. Nothing is saved before `save`.
 */
import { batchOf } from '#core/coded-table/batch.ts';
import type { CodedPreview, Said } from '#core/coded-table/preview.ts';
import { importCodedTable } from '#core/commands/import-coded-table.ts';
import type { Change } from '#core/log/change.ts';
import { metaOf } from '#core/model/visible.ts';
import type { Office } from '#lib/office/context.ts';
import { attempt } from '#lib/state/say-error.ts';
import { textsOf } from '#lib/state/texts-of.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

export type TableFile = { readonly name: string; readonly bytes: Uint8Array };

export class Previewing {
	said = $state.raw<Said | null>(null);
	preview = $state.raw<CodedPreview | null>(null);
	/** An answer is awaited. */
	busy = $state(false);
	#file: TableFile | null = null;
	#asked = 0;
	#workspace: Workspace;
	#office: Pick<Office, 'previewCodings'>;

	constructor(workspace: Workspace, office: Pick<Office, 'previewCodings'>) {
		this.#workspace = workspace;
		this.#office = office;
	}

	/** Another file: what was said of the one before is forgotten. */
	async open(file: TableFile | null): Promise<void> {
		this.#file = file;
		this.said = null;
		this.preview = null;
		if (file) await this.#ask();
	}

	async say(more: Partial<Said>): Promise<void> {
		if (!this.said) return;
		this.said = { ...this.said, ...more };
		await this.#ask();
	}

	/** @returns the saved change, or null if there was nothing to bring */
	async save(): Promise<Change | null> {
		const plan = this.preview?.plan;
		if (!plan || plan.codings.length === 0) return null;
		const { world, me, project } = this.#workspace;
		const { typeOfName } = await import('#core/frameworks/type-of-name.ts');
		const lang = metaOf(project)?.lang ?? 'en';
		const batch = batchOf(plan, { newId: world.newId, me, lang, typeOf: typeOfName });
		return this.#workspace.run((now) => importCodedTable(now, batch));
	}

	async #ask(): Promise<void> {
		const number = ++this.#asked;
		this.busy = true;
		await attempt(async () => {
			const { project, me } = this.#workspace;
			const texts = await textsOf(this.#workspace);
			const found = await this.#office.previewCodings(this.#file!, project, texts, this.said, me);
			if (number !== this.#asked) return;
			this.preview = found;
			this.said ??= { ...found.choices, separator: null, path: null };
		});
		if (number === this.#asked) this.busy = false;
	}
}
