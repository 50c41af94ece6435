/** The search of the page: what was asked, what has been found so far, and which of it is chosen. */
import { SimpulError } from '#core/model/error.ts';
import type { Progress } from '#core/query/desk.ts';
import type { Extent } from '#core/query/extents.ts';
import { CONTEXT, type KwicLine } from '#core/query/kwic.ts';
import { openSources } from '#core/query/limits.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import { searchPage } from '#i18n/search-page.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { sayError } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { SearchQuery } from './search-query.ts';
import { countOf, NONE, numbersOf, withChosen, type Chosen } from './choice.ts';
import { LINES, type SearchRoom } from './search-room.ts';

const NOTHING: Progress = { hits: 0, inSources: 0, done: 0 };

export class Searching {
	lines = $state.raw<readonly KwicLine[]>([]);
	progress = $state.raw<Progress>(NOTHING);
	forms = $state.raw<readonly string[]>([]);
	/** Sources that were looked through, or are to be. */
	sources = $state(0);
	running = $state(false);
	/** An answer is there: all of it, or as much as has come. */
	answered = $state(false);
	error = $state('');
	/** Numbers of the hits that are chosen, or all of them. */
	chosen = $state.raw<Chosen>(NONE);
	#workspace: Workspace;
	#room: SearchRoom;
	#turn = 0;

	constructor(workspace: Workspace, room: SearchRoom) {
		this.#workspace = workspace;
		this.#room = room;
	}

	get chosenCount(): number {
		return countOf(this.chosen, this.progress.hits);
	}

	/** What stays on the page until the first piece of the new answer is there is the old answer. */
	async ask({ typed, stem, where, roles }: SearchQuery): Promise<void> {
		const turn = ++this.#turn;
		const here = () => turn === this.#turn;
		this.error = '';
		if (typed.trim() === '') return this.#clear();
		try {
			parseQuery(typed);
			const open = openSources(this.#workspace.project, { where, roles }, preferences.locale);
			this.running = true;
			let first = true;
			const question = { typed, stem, context: CONTEXT };
			await this.#room.ask(open, question, ({ progress, lines, forms }) => {
				if (!here()) return;
				this.lines = first ? lines : [...this.lines, ...lines];
				if (first) this.chosen = NONE;
				first = false;
				this.progress = progress;
				this.forms = forms;
				this.sources = open.length;
				this.answered = true;
			});
		} catch (error) {
			if (!here()) return;
			if (!(error instanceof SimpulError)) throw error;
			const stopped = error.code === 'cancelled';
			const said = stopped ? t(searchPage.stopped) : await sayError(error);
			if (!here()) return;
			this.answered = false;
			this.error = said;
		} finally {
			if (here()) this.running = false;
		}
	}

	stop(): void {
		this.#room.stop();
	}

	/** The worker keeps the texts for the next visit, unless it is busy with what nobody waits for any more. */
	leave(): void {
		this.#turn++;
		if (this.running) this.#room.stop();
	}

	async more(): Promise<void> {
		const from = this.lines.length;
		const more = await this.#room.lines(from, from + LINES);
		if (this.lines.length === from) this.lines = [...this.lines, ...more];
	}

	allLines(): Promise<readonly KwicLine[]> {
		return this.#room.lines(0, this.progress.hits);
	}

	choose(n: number, is: boolean): void {
		this.chosen = withChosen(this.chosen, n, is, this.progress.hits);
	}

	chooseAll(is: boolean): void {
		this.chosen = is ? 'all' : NONE;
	}

	passages(extent: Extent) {
		return this.#room.passages(extent, numbersOf(this.chosen));
	}

	#clear(): void {
		if (this.running) this.#room.stop();
		this.lines = [];
		this.progress = NOTHING;
		this.forms = [];
		this.chosen = NONE;
		this.running = false;
		this.answered = false;
	}
}
