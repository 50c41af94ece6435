/** What the page shows: the question of the address, how far the coders agree, and what stands behind a number. */
import { untrack } from 'svelte';
import type { Agreement } from '#core/agreement/agreement.ts';
import { codersAtWork } from '#core/agreement/who.ts';
import { factsOf } from '#core/facts/facts.ts';
import type { Coder } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import type { Tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { tellAgreement } from '#report/tell-agreement.ts';
import { countAgreement, type CountFar } from './count-agreement.ts';
import { askedAgreement } from './page-query.ts';

export class Agreeing {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;
	#far: CountFar;
	/** The last answer stays until the next is there. */
	#answer = $state.raw<Tried<Agreement> | null>(null);

	constructor(workspace: Workspace, search: () => string, far: CountFar) {
		this.#workspace = workspace;
		this.#search = search;
		this.#far = far;
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
	readonly value = $derived.by(() => this.#answer?.value ?? null);
	readonly error = $derived.by(() => this.#asked.error ?? this.#answer?.error ?? null);
	readonly told = $derived.by(
		() => this.value && tellAgreement(this.#workspace.project, this.value, preferences.locale)
	);

	/** Of a text that is here. */
	readonly text = (hash: string): string => this.texts.get(hash)!;

	/** To be called in an $effect: counts anew whenever question, project or language have changed. */
	follow(): () => void {
		const { spec } = this;
		const { project } = this.#workspace;
		const { locale } = preferences;
		const needed = this.#needed;
		let stale = false;
		const ask = async () => {
			const answer = await countAgreement(project, spec!, this.texts, needed, locale, this.#far);
			if (!stale) this.#answer = answer;
		};
		// Texts that come in for the passages beside change nothing here.
		if (spec && this.atWork.length > 1) untrack(() => void attempt(ask));
		return () => (stale = true);
	}
}
