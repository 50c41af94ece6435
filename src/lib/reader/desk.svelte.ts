/**
 * What lies on the reader's desk: the selected words, the chosen coding, the codes on keys. The project itself is the workspace's;
 * everything that changes it goes through commands.
 */
import { untrack } from 'svelte';
import type { Code, Coding, Id } from '#core/model/records.ts';
import { codingsIn, find } from '#core/model/visible.ts';
import { say } from '#core/model/localised.ts';
import type { Span } from '#core/text/span.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { afterText } from './after-text.ts';
import { unitAt } from './caret.ts';
import { recall, remember } from './memory.ts';
import { isMissing } from './marks.ts';
import type { Question } from './hands/questions.ts';
import type { Heard } from './heard.ts';
import type { Shown } from './shown.ts';
import { Showing } from './showing.svelte.ts';
import { forget, pinAt, recentCodes, togglePin, useCode, type Slots } from './slots.ts';

export type Palette = {
	readonly mode: 'apply' | 'recode' | 'speaker';
	readonly typed: string;
	readonly span: Span;
	/** Of whom all turns are coded. */
	readonly speaker?: Id;
};
/** A question over the page; `typed` are keys pressed before it has taken the focus. */
export type Asked =
	| { readonly kind: 'menu' }
	| { readonly kind: 'jump'; readonly typed: string }
	/** Who speaks; `id` of the range given by hand that is changed, or null for a new one. */
	| {
			readonly kind: 'spoken';
			readonly typed: string;
			readonly span: Span;
			readonly id: Id | null;
	  }
	| { readonly kind: 'merge'; readonly ids: readonly [Id, Id] };

/** A question of the chosen coding, asked in the line below the text; `typed` as above. */
export type Asking = { readonly question: Question; readonly typed: string };

export class Desk {
	readonly workspace: Workspace;
	readonly source: Id;
	readonly shown: Shown;
	readonly projectId: Id;
	readonly showing: Showing;
	readonly #storage: Storage;

	/** Selected words, tidy. */
	span = $state.raw<Span | null>(null);
	/** Where a selection by keyboard began and where its moving end is. */
	caret = $state.raw({ anchor: 0, focus: 0 });
	chosen = $state<Id | null>(null);
	palette = $state.raw<Palette | null>(null);
	asked = $state.raw<Asked | null>(null);
	asking = $state.raw<Asking | null>(null);
	/** Codings made by one key: they are answered together. */
	together = $state.raw<readonly Id[]>([]);
	/** Lets a screen reader say it. */
	say: (heard: Heard) => void = () => {};
	/** Lets the keys of the text wait until something is done. */
	holdKeys: (job: Promise<unknown>) => void = () => {};
	/** Codes are written below each turn. */
	listed = $state(false);
	/** The code whose meaning is shown while no coding is chosen. */
	meaning = $state<Id | null>(null);
	/** The valence question should get the focus. */
	askValence = $state(false);
	slots = $state.raw<Slots>([]);
	/** The codings as they were painted last: what counts them follows a frame behind the text. */
	counted = $state.raw<readonly Coding[]>([]);
	/** The passage coded last, until the caret moves: a further code goes to the same words. */
	justCoded: Span | null = null;

	#codings = $derived.by(() => this.#visibleCodings());
	#coding = $derived(this.#codings.find((c) => c.id === this.chosen));
	/** What an answer goes to: the chosen coding and those made with it. */
	readonly answering = $derived.by((): readonly Coding[] =>
		this.together.includes(this.chosen ?? '')
			? this.#codings.filter(({ id }) => this.together.includes(id))
			: this.#coding
				? [this.#coding]
				: []
	);

	constructor(workspace: Workspace, source: Id, shown: Shown, projectId: Id, storage: Storage) {
		this.workspace = workspace;
		this.source = source;
		this.shown = shown;
		this.projectId = projectId;
		this.#storage = storage;
		this.showing = new Showing(projectId, storage);
		const at = shown.paragraphs[0]?.start ?? 0;
		this.caret = { anchor: at, focus: at };
		this.slots = untrack(() =>
			forget(recall(storage, projectId).slots, (id) => this.code(id) !== undefined)
		);
		remember(storage, projectId, { last: source });
		$effect(() => {
			const now = this.#codings;
			let over = false;
			void afterText().then(() => over || (this.counted = now));
			return () => (over = true);
		});
	}

	get codings(): readonly Coding[] {
		return this.#codings;
	}
	get coding(): Coding | undefined {
		return this.#coding;
	}
	/** Those whose codes have highlights in the text. */
	get highlighted(): readonly Coding[] {
		return this.highlightedIn(this.#codings);
	}
	highlightedIn(codings: readonly Coding[]): readonly Coding[] {
		const hidden = this.showing.told;
		return hidden.size === 0 ? codings : codings.filter(({ code }) => !hidden.has(code));
	}
	get recent(): Id[] {
		return recentCodes(this.slots).filter((id) => this.code(id));
	}

	code(id: Id | null | undefined): Code | undefined {
		return find(this.workspace.project, 'codes', id);
	}
	codeName(id: Id): string {
		const code = this.workspace.project.codes.get(id);
		return code ? say(code.name, preferences.locale) : id;
	}
	actorName(id: Id): string {
		return find(this.workspace.project, 'actors', id)?.name ?? id;
	}
	words(span: Span): string {
		return this.shown.text.slice(span.start, span.end);
	}
	missing(coding: Coding): boolean {
		return isMissing(coding, this.code(coding.code));
	}

	/** The words that a code would go to now: the selection, the passage just coded, or the sentence at the caret. */
	target(): Span | null {
		return this.span ?? this.justCoded ?? unitAt(this.shown, 'sentence', this.caret.focus);
	}

	select(span: Span | null): void {
		this.span = span;
		if (span) this.justCoded = null;
	}

	used(code: Id): void {
		this.slots = useCode(this.slots, code);
		remember(this.#storage, this.projectId, { slots: this.slots });
	}
	/** @param key  1-9; without it the code keeps the key it has, or lets it go */
	pin(code: Id, key?: number): void {
		this.slots = key ? pinAt(this.slots, code, key) : togglePin(this.slots, code);
		remember(this.#storage, this.projectId, { slots: this.slots });
	}

	/** Where this source was left, and where it is now. */
	get place(): number | undefined {
		return recall(this.#storage, this.projectId).places[this.source];
	}
	set place(offset: number | undefined) {
		if (offset !== undefined)
			remember(this.#storage, this.projectId, { places: { [this.source]: offset } });
	}

	/** The same list as long as neither this source's codings nor the codes have changed. */
	#list: { key: readonly unknown[]; codings: readonly Coding[] } = { key: [], codings: [] };
	#visibleCodings(): readonly Coding[] {
		const { project } = this.workspace;
		const key = [project.codings.get(this.source), project.codes, project.sources];
		if (this.#list.key.length === 0 || key.some((part, i) => part !== this.#list.key[i]))
			this.#list = { key, codings: codingsIn(project, this.source) };
		return this.#list.codings;
	}
}
