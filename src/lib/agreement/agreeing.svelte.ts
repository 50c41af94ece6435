/** What the page shows: the question of the address, how far the coders agree, and what stands behind a number. */
import { agreementOf } from '#core/agreement/agreement.ts';
import { codersAtWork } from '#core/agreement/who.ts';
import { factsOf } from '#core/facts/facts.ts';
import type { Coder } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { tellAgreement } from '#report/tell-agreement.ts';
import { askedAgreement } from './page-query.ts';

export class Agreeing {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;

	constructor(workspace: Workspace, search: () => string) {
		this.#workspace = workspace;
		this.#search = search;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	#asked = $derived.by(() => askedAgreement(this.#search()));
	readonly spec = $derived.by(() => this.#asked.value);
	/** Everybody who has coded anything. */
	readonly atWork = $derived.by((): readonly Coder[] => {
		const { project } = this.#workspace;
		return codersAtWork(project, factsOf(project));
	});
	/** Texts that must be here before units can be cut. */
	readonly #needed = $derived.by(() => {
		const unit = this.spec?.unit;
		const cut = unit === 'sentence' || unit === 'paragraph';
		return cut ? alive(this.#workspace.project, 'sources').map(({ text }) => text) : [];
	});
	#answer = $derived.by(() => {
		const { spec, texts } = this;
		const { project } = this.#workspace;
		if (!spec || this.atWork.length < 2 || !texts.has(this.#needed)) return null;
		return tried(() => agreementOf(project, spec, this.text, preferences.locale));
	});
	readonly value = $derived.by(() => this.#answer?.value ?? null);
	readonly error = $derived.by(() => this.#asked.error ?? this.#answer?.error ?? null);
	readonly told = $derived.by(
		() => this.value && tellAgreement(this.#workspace.project, this.value, preferences.locale)
	);

	/** Of a text that is here. */
	readonly text = (hash: string): string => this.texts.get(hash)!;

	/** To be called in an $effect. */
	load(): Promise<void> {
		return this.texts.load(this.#needed);
	}
}
