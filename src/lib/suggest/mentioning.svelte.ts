/** Proposed answers of the page: names are looked for once, what they propose follows the project. */
import { editCoding } from '#core/commands/edit-coding.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import {
	answerProposals,
	type AnswerProposal,
	type Naming
} from '#core/suggest/mentions/mentioned.ts';
import { mentionTexts } from '#core/suggest/mentions/mention-question.ts';
import { sourcesInOrder } from '#core/suggest/project-parts.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { SuggestFar } from './suggesting.svelte.ts';

const keyOf = ({ coding, role }: AnswerProposal): string => JSON.stringify([coding.id, role]);

export class Mentioning {
	/** Null: still looking. */
	namings = $state.raw<readonly Naming[] | null>(null);
	texts: Texts;
	#skipped = $state.raw<readonly string[]>([]);
	#workspace: Workspace;
	#named: SuggestFar['named'];
	#busy = false;
	#turn = 0;

	constructor(workspace: Workspace, named: SuggestFar['named']) {
		this.#workspace = workspace;
		this.#named = named;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	async look(project: Project): Promise<void> {
		const turn = ++this.#turn;
		const { ACTOR_DETAILS } = await import('#core/frameworks/actor-details.ts');
		await this.texts.load(sourcesInOrder(project).map(({ text }) => text));
		if (turn !== this.#turn) return;
		try {
			const found = await this.#named(mentionTexts(project, this.texts.get, ACTOR_DETAILS));
			if (turn === this.#turn) this.namings = found;
		} catch (error) {
			if (!(error instanceof SimpulError && error.code === 'cancelled')) throw error;
		}
	}

	/** Those that were skipped come when the page is opened anew. */
	open(project: Project): AnswerProposal[] {
		return answerProposals(project, this.namings ?? []).filter(
			(one) => !this.#skipped.includes(keyOf(one))
		);
	}

	skip(proposal: AnswerProposal): void {
		this.#skipped = [...this.#skipped, keyOf(proposal)];
	}

	/** One key, one answer; none while one is being saved. */
	async accept({ coding, role }: AnswerProposal, actors: readonly Id[]): Promise<void> {
		if (this.#busy || actors.length === 0) return;
		this.#busy = true;
		try {
			await this.#workspace.run((project) =>
				editCoding(project, { id: coding.id, [role]: actors })
			);
		} finally {
			this.#busy = false;
		}
	}
}
