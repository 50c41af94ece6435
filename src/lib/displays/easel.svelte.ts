/**
 * What the page of charts shows: the question of the address, its answer as soon as it is counted, and the passages of the open mark.
 * Counting and drawing are loaded when the first question is asked; until a new answer is there the last one stays, so that nothing
 * flickers while an option is changed.
 */
import type { Display } from '#core/displays/display.ts';
import type { DisplaySpec } from '#core/displays/spec.ts';
import { displayText } from '#core/displays/spec-text.ts';
import type { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { codedPassages } from '#lib/passages/coded-passages.ts';
import { passageItems } from '#lib/passages/passage-items.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { countDisplay, type CountFar } from '#lib/question/count-display.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { RowMark, ToldDisplay } from '#report/displays/told.ts';
import { askedChart, parseQuery } from './page-query.ts';

type Answer = { readonly question: string; readonly view: string } & (
	| { readonly value: Display; readonly told: ToldDisplay; readonly error: null }
	| { readonly value: null; readonly told: null; readonly error: SimpulError }
);

export class Easel {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;
	#far: CountFar;
	#answer = $state.raw<Answer | null>(null);

	#query = $derived.by(() => parseQuery(this.#search()));
	#asked = $derived.by(() => askedChart(this.#query.question));
	/** Null: no question yet, or one that cannot be understood. */
	readonly spec = $derived.by(() => this.#asked?.value ?? null);
	readonly question = $derived.by(() => (this.spec ? displayText(this.spec) : ''));
	/** The last answer of this view; null while the first one is counted. */
	readonly #shown = $derived.by(() =>
		this.#answer?.view === this.spec?.view ? this.#answer : null
	);
	readonly told = $derived.by(() => this.#shown?.told ?? null);
	readonly value = $derived.by(() => this.#shown?.value ?? null);
	readonly error = $derived.by(() => this.#asked?.error ?? this.#shown?.error ?? null);
	readonly mark = $derived.by(() => this.#query.mark);

	constructor(workspace: Workspace, search: () => string, far: CountFar) {
		this.#workspace = workspace;
		this.#search = search;
		this.#far = far;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	/** To be called in an $effect: counts anew whenever question, project or language have changed. */
	follow(): () => void {
		const { spec, question } = this;
		const { project } = this.#workspace;
		const { locale } = preferences;
		let stale = spec === null;
		if (spec)
			void attempt(async () => {
				const answer = await this.#count(project, spec, question, locale);
				if (!stale) this.#answer = answer;
			});
		return () => (stale = true);
	}

	/** The passages behind a mark or row, as the list beside the picture takes them. */
	passages(mark: RowMark) {
		const { project } = this.#workspace;
		const found = codedPassages(project, mark.codings);
		const first = (n: number) => passageItems(project, preferences.locale, found.slice(0, n));
		return { count: found.length, first };
	}

	async #count(project: Project, spec: DisplaySpec, question: string, lang: Lang): Promise<Answer> {
		const { value, error } = await countDisplay(project, spec, this.texts, lang, this.#far);
		const at = { question, view: spec.view };
		if (error) return { ...at, value, told: null, error };
		const { tellDisplay } = await import('./drawing.ts');
		return { ...at, value, told: tellDisplay(value, lang, project), error };
	}
}
