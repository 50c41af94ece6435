/** The queue of the page: asked of the worker, kept in step with the project, and what the keys do. */
import { applyCode } from '#core/commands/apply-code.ts';
import { changeSuggestion } from '#core/commands/change-suggestion.ts';
import { rejectSuggestion } from '#core/commands/reject-suggestion.ts';
import type { Edit } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import type { HowGood } from '#core/suggest/example/how-good.ts';
import type { Learnt } from '#core/suggest/example/learn.ts';
import type { Naming } from '#core/suggest/mentions/mentioned.ts';
import type { MentionText } from '#core/suggest/mentions/mention-question.ts';
import { sourcesInOrder } from '#core/suggest/project-parts.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import { questionOf, type SuggestQuestion } from '#core/suggest/suggest-by.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import {
	decidedAs,
	followed,
	isOpen,
	moved,
	newQueue,
	skip,
	unskipped,
	type Decision,
	type Queue
} from './queue.ts';
import type { SuggestQuery } from './suggest-query.ts';

/** Asks the worker; `cancel` ends what is under way. */
export type SuggestFar = {
	readonly ask: (question: SuggestQuestion) => Promise<Learnt>;
	readonly named: (texts: readonly MentionText[]) => Promise<readonly Naming[]>;
	readonly cancel: () => void;
};

export class Suggesting {
	queue = $state.raw<Queue | null>(null);
	/** Sentences or turns that could have been suggested. */
	units = $state(0);
	/** How good the models are, code by code; none by cues. */
	codes = $state.raw<readonly HowGood[]>([]);
	running = $state(false);
	texts: Texts;
	#proposed: readonly Suggestion[] = [];
	#workspace: Workspace;
	#far: SuggestFar;
	#turn = 0;
	#busy = false;

	constructor(workspace: Workspace, far: SuggestFar) {
		this.#workspace = workspace;
		this.#far = far;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	get now(): Suggestion | undefined {
		return this.queue?.items[this.queue.at];
	}

	async ask(query: SuggestQuery): Promise<void> {
		const turn = ++this.#turn;
		if (this.running) this.#far.cancel();
		this.running = true;
		try {
			const { project } = this.#workspace;
			await this.texts.load(sourcesInOrder(project).map(({ text }) => text));
			if (turn !== this.#turn) return;
			const codes = wanted(project, query.codes);
			const found = await this.#far.ask(questionOf(project, this.texts.get, { ...query, codes }));
			if (turn !== this.#turn) return;
			this.units = found.units;
			this.codes = found.codes;
			this.#proposed = found.suggestions;
			this.queue = newQueue(this.#workspace.project, found.suggestions);
		} catch (error) {
			if (!(error instanceof SimpulError && error.code === 'cancelled')) throw error;
		} finally {
			if (turn === this.#turn) this.running = false;
		}
	}

	/** After a change of the project, of whoever. */
	follow(project: Project): void {
		if (this.queue) this.queue = followed(this.queue, project, this.#proposed);
	}

	leave(): void {
		this.#turn++;
		this.#far.cancel();
	}

	accept(): Promise<void> {
		return this.#decide('accepted', (project, { source, start, end, code, by }) =>
			applyCode(project, {
				...{ ids: [this.#workspace.world.newId()], source, start, end, codes: [code] },
				...{ coder: this.#workspace.me, extras: { via: by } }
			})
		);
	}

	reject(): Promise<void> {
		return this.#decide('rejected', (project, { source, start, end, code }) =>
			rejectSuggestion(project, { source, start, end, code, coder: this.#workspace.me })
		);
	}

	change(as: Id): Promise<void> {
		return this.#decide('changed', (project, { source, start, end, code, by }) => {
			const unique = this.#workspace.world.newId();
			const coder = this.#workspace.me;
			return changeSuggestion(project, { source, start, end, code, as, unique, coder, via: by });
		});
	}

	skip(): void {
		if (this.queue && this.now && !this.#busy) this.queue = skip(this.queue, this.now);
	}

	move(by: number): void {
		if (this.queue && !this.#busy) this.queue = moved(this.queue, by);
	}

	again(): void {
		if (this.queue) this.queue = unskipped(this.queue);
	}

	/** One key, one decision: keys that come while one is being saved, and on what is decided, do nothing. */
	async #decide(
		decision: Decision,
		make: (project: Project, suggestion: Suggestion) => Edit
	): Promise<void> {
		const suggestion = this.now;
		if (!suggestion || !this.queue || this.#busy || !isOpen(this.queue, suggestion)) return;
		this.#busy = true;
		try {
			await this.#workspace.run((project) => make(project, suggestion));
			this.queue = decidedAs(this.queue, suggestion, decision);
		} finally {
			this.#busy = false;
		}
	}
}

/** The chosen codes with all below them; null = all. */
const wanted = (project: Project, codes: readonly Id[]): Id[] | null =>
	codes.length === 0 ? null : codes.flatMap((code) => [...withDescendants(project, code)]);
