/**
 * What the part "Codes" shows: the question of the address and its answer, which follows the project. In a large project it is counted
 * in another thread; the last answer stays until the next one is there.
 */
import { untrack } from 'svelte';
import type { FoundPassage } from '#core/code-query/answer.ts';
import type { Progress } from '#core/code-query/ask.ts';
import type { PackedRow } from '#core/code-query/packed.ts';
import { savedQueryText } from '#core/code-query/saved-query.ts';
import type { CodeQuery } from '#core/code-query/spec.ts';
import { parseDim, type Dim } from '#core/facts/dim.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { passageItems, type PassageItem } from '#lib/passages/passage-items.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { isLarge } from '#lib/question/is-large.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import { tried, type Tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Answer } from './answering.ts';
import type { Counter } from './counter.ts';
import { parseAddress } from './draft.ts';
import type { FoundList } from './found-list.ts';

type Answering = typeof import('./answering.ts');

/** A question that is being counted elsewhere; `progress` once it is known. */
type Counting = { readonly progress: Progress | null };

export class Inquiry {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;
	#makeWorker: () => Worker;
	#counter: Counter | null = null;
	#far = $state.raw<Tried<Answer> | null>(null);
	counting = $state.raw<Counting | null>(null);
	/** Whether the researcher stopped the counting. */
	stopped = $state(false);

	readonly shown = $derived.by(() => parseAddress(this.#search()));
	#large = $derived.by(() => isLarge(this.#workspace.project));
	#by = $derived.by(() => {
		const { by } = this.shown;
		return tried((): Dim | null => (by === '' ? null : parseDim(by)));
	});
	#answering = $state.raw<Answering | null>(null);
	#near = $derived.by(() => {
		const query = this.shown.query?.value;
		const { project } = this.#workspace;
		const { locale } = preferences;
		const here = this.#answering;
		if (!query || !here || this.#large) return null;
		return tried(() => here.answerHere(project, query, this.#by.value ?? null, locale));
	});
	#answer = $derived.by(() =>
		!this.shown.query?.value ? null : this.#large ? this.#far : this.#near
	);
	readonly error = $derived.by(() => this.shown.query?.error ?? this.#answer?.error ?? null);
	readonly answer = $derived.by(() => this.#answer?.value ?? null);
	readonly table = $derived.by(() =>
		this.shown.by === '' ? null : (this.answer?.packed.table ?? null)
	);
	readonly tableError = $derived.by(() => {
		const problem = this.answer?.packed.problem;
		return this.#by.error ?? (problem ? new SimpulError(problem.code, problem.data) : null);
	});

	/** To be made with its page: it asks anew whenever the question or the project changes. */
	constructor(workspace: Workspace, search: () => string, makeWorker: () => Worker) {
		this.#workspace = workspace;
		this.#search = search;
		this.#makeWorker = makeWorker;
		this.texts = new Texts((hash) => workspace.text(hash));
		$effect(() => this.again());
	}

	/** Counts in the other thread, if that is where this project is counted. */
	again(): void {
		const query = this.shown.query?.value;
		const by = this.#by.value ?? null;
		const { project } = this.#workspace;
		const { locale } = preferences;
		const large = this.#large;
		if (query && !this.#answering) return void attempt(() => this.#load());
		untrack(() => {
			this.#counter?.cancel();
			this.counting = query && large ? { progress: null } : null;
			this.stopped = false;
			if (query && large) void attempt(() => this.#ask(project, query, by, locale));
		});
	}

	async #load(): Promise<void> {
		this.#answering = await import('./answering.ts');
	}

	async #ask(project: Project, query: CodeQuery, by: Dim | null, locale: Locale): Promise<void> {
		const mine = this.counting;
		let shown = mine;
		const { Counter } = await import('./counter.ts');
		if (this.counting !== mine) return;
		this.#counter ??= new Counter(this.#makeWorker);
		const spec = savedQueryText({ query, by, passages: false });
		const onprogress = (progress: Progress) => {
			if (this.counting === shown) this.counting = shown = { progress };
		};
		const answer = await this.#counter.ask(project, spec, locale, onprogress).then(
			(packed) => tried(() => this.#answering!.told(project, query, packed, locale)),
			(error: unknown) => {
				if (error instanceof SimpulError) return { value: null, error };
				throw error;
			}
		);
		if (answer.error?.code === 'cancelled') return; // something else is asked by now, or nothing
		this.#far = answer;
		this.counting = null;
	}

	stop(): void {
		this.#counter?.cancel();
		this.counting = null;
		this.stopped = true;
	}

	/** With the page. */
	end(): void {
		this.#counter?.end();
	}

	/** What stands behind a number of the table. */
	behind({ behind }: PackedRow): FoundList {
		const { project, packed } = this.answer!;
		return this.#answering!.foundList(project, packed.passages, behind);
	}

	items(found: readonly FoundPassage[]): readonly PassageItem[] {
		return itemsOf(this.#workspace.project, found, preferences.locale);
	}
}

/** One line each: two stretches of one coding are two. */
function itemsOf(project: Project, found: readonly FoundPassage[], locale: Locale): PassageItem[] {
	return found.flatMap((one) =>
		passageItems(project, locale, [
			{ ...one, coding: one.codings[0]!, code: one.codes[0]!, codes: one.codes }
		]).map((item) => ({ ...item, key: `${one.source} ${one.start} ${one.end} ${one.coder}` }))
	);
}
