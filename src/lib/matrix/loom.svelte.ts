/**
 * What the page of matrices shows: the matrix of the address, its open cell with the passages, and what has been written in cells but
 * not been saved yet. That is not for long: it is saved when the writing pauses, and before the cell or the page is left.
 */
import type { Matrix } from '#core/displays/matrix.ts';
import { displayText } from '#core/displays/spec-text.ts';
import { codedPassages } from '#lib/passages/coded-passages.ts';
import { passageItems } from '#lib/passages/passage-items.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { countDisplay, type CountFar } from '#lib/question/count-display.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import type { Tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { lineViews, type CellView } from './cell-views.ts';
import { askedMatrix, parseQuery } from './page-query.ts';

/** `saved`: what stays for the eye alone, such as the space before the next word. */
type Draft = { readonly cell: CellView; readonly text: string; readonly saved: boolean };
/** Milliseconds without a key: long enough that the history does not fill with half sentences. */
const PAUSE = 5000;

export class Loom {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;
	#far: CountFar;
	#answer = $state.raw<Tried<Matrix> | null>(null);
	/** By cell. */
	#drafts = $state.raw<Readonly<Record<string, Draft>>>({});
	#pause: ReturnType<typeof setTimeout> | undefined;

	#query = $derived.by(() => parseQuery(this.#search()));
	#asked = $derived.by(() => askedMatrix(this.#query.question));
	readonly spec = $derived.by(() => this.#asked.value);
	readonly question = $derived.by(() => (this.spec ? displayText(this.spec) : ''));
	readonly value = $derived.by(() => this.#answer?.value ?? null);
	readonly error = $derived.by(() => this.#asked.error ?? this.#answer?.error ?? null);
	readonly lines = $derived.by(() => (this.value ? lineViews(this.value, preferences.locale) : []));
	readonly open = $derived.by(() => {
		const { cell } = this.#query;
		return this.lines.flatMap(({ cells }) => cells).find(({ key }) => key === cell) ?? null;
	});
	readonly passages = $derived.by(() => {
		const { project } = this.#workspace;
		const found = codedPassages(project, this.open?.codings ?? []);
		const first = (n: number) => passageItems(project, preferences.locale, found.slice(0, n));
		return { count: found.length, first };
	});

	constructor(workspace: Workspace, search: () => string, far: CountFar) {
		this.#workspace = workspace;
		this.#search = search;
		this.#far = far;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	/** To be called in an $effect: counts anew whenever question, project or language have changed. */
	follow(): () => void {
		const { spec } = this;
		const { project } = this.#workspace;
		const { locale } = preferences;
		let stale = spec === null;
		if (spec)
			void attempt(async () => {
				const answer = await countDisplay(project, spec, this.texts, locale, this.#far);
				if (!stale) this.#answer = answer as Tried<Matrix>;
			});
		return () => (stale = true);
	}

	/** What I have written of a cell: saved, or not yet. */
	textOf({ key, summaries }: CellView): string {
		const own = summaries.find(({ coder }) => coder === this.#workspace.me);
		return this.#drafts[key]?.text ?? own?.text ?? '';
	}

	hasDraft = ({ key }: CellView): boolean => this.#drafts[key]?.saved === false;

	keepDraft(cell: CellView, text: string): void {
		const { key, summaries } = cell;
		const own = summaries.find(({ coder }) => coder === this.#workspace.me);
		const others = without(this.#drafts, key);
		this.#drafts =
			text === (own?.text ?? '') ? others : { ...others, [key]: { cell, text, saved: false } };
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.saveAll(true), PAUSE);
	}

	get unsaved(): boolean {
		return Object.values(this.#drafts).some(({ saved }) => !saved);
	}

	/** What has been written anywhere. `typing`: the writing only pauses. True if it went well. */
	async saveAll(typing = false): Promise<boolean> {
		clearTimeout(this.#pause);
		const drafts = Object.values(this.#drafts);
		const done = await Promise.all(drafts.map(({ cell }) => this.save(cell, typing)));
		return done.every(Boolean);
	}

	/** True if it went well. What is written meanwhile stays a draft. */
	save(cell: CellView, typing = false): Promise<boolean> {
		const { row, column, name } = cell;
		const text = this.textOf(cell);
		return attempt(async () => {
			const { setSummary } = await import('#core/commands/set-summary.ts');
			const coder = this.#workspace.me;
			await this.#workspace.run((project) =>
				setSummary(project, { row, column, coder, text, name })
			);
			if (this.textOf(cell) !== text) return;
			const others = without(this.#drafts, cell.key);
			const asTyped = typing && text !== text.trim();
			this.#drafts = asTyped ? { ...others, [cell.key]: { cell, text, saved: true } } : others;
		});
	}
}

const without = (drafts: Readonly<Record<string, Draft>>, key: string) =>
	Object.fromEntries(Object.entries(drafts).filter(([known]) => known !== key));
