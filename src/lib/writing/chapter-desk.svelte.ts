/**
 * One chapter while it is written: the words in the field, what of them is stored, and the text as it reads. Words are stored when
 * typing pauses, when the field is left and before the page is; other words that arrive meanwhile are never written over unasked.
 */
import { addChapter } from '#core/commands/add-chapter.ts';
import type { Id } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';
import { claimsIn } from '#core/writing/claims-in.ts';
import { blocksOf, type Piece } from '#core/writing/pieces.ts';
import { attempt } from '#lib/state/say-error.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { draftStanding } from './draft-standing.ts';
import { dropDraft, keepDraft, keptDraft } from './kept-drafts.ts';
import type { Notation } from './notation.ts';
import { saveBody } from './save-body.ts';

/** Typing pauses so long before it is stored, and before the text beside it is drawn anew. */
const SAVE_MS = 1500;
const READ_MS = 200;

export class ChapterDesk {
	readonly id: Id;
	text = $state('');
	/** The text as it reads, a little behind the typing. */
	pieces = $state.raw<readonly Piece[]>([]);
	readonly claims = $derived.by(() => claimsIn(blocksOf(this.pieces)));
	notation = $state.raw<Notation | null>(null);
	#workspace: Workspace;
	#base = $state('');
	#sent = $state<string | null>(null);
	#saveTimer: ReturnType<typeof setTimeout> | undefined;
	#readTimer: ReturnType<typeof setTimeout> | undefined;

	readonly stored = $derived.by(
		() => find(this.#workspace.project, 'chapters', this.id)?.body ?? null
	);
	readonly standing = $derived.by(() =>
		draftStanding({ base: this.#base, text: this.text, sent: this.#sent }, this.stored)
	);

	constructor(workspace: Workspace, id: Id, notation: () => Promise<Notation>) {
		this.#workspace = workspace;
		this.id = id;
		this.#base = this.text = find(workspace.project, 'chapters', id)?.body ?? '';
		const kept = keptDraft(id);
		if (kept) ({ base: this.#base, text: this.text } = kept);
		void attempt(async () => {
			this.notation = await notation();
			this.read();
		});
	}

	/** To be called in an $effect: takes what arrives where nothing is being written, and stores what waits. */
	follow(): void {
		const { standing, stored } = this;
		if (standing === 'take' && stored !== null) {
			this.#base = this.text = stored;
			this.#readSoon();
		}
		if (standing === 'saved') {
			if (this.#sent === null) this.#base = this.text;
			dropDraft(this.id);
		}
		if (standing === 'unsaved') this.#saveSoon();
	}

	write(text: string): void {
		this.text = text;
		this.#saveSoon();
		this.#readSoon();
	}

	/** Stores the words, unless a person has to decide first. */
	async save(): Promise<void> {
		clearTimeout(this.#saveTimer);
		if (this.standing !== 'unsaved' || this.#sent !== null) return;
		const [base, sent] = [this.#base, this.text];
		this.#sent = sent;
		const stored = await attempt(() =>
			this.#workspace.run((project) => saveBody(project, this.id, base, sent))
		);
		if (stored && this.stored === sent) {
			this.#base = sent;
			dropDraft(this.id);
		}
		this.#sent = null;
		if (this.standing === 'unsaved') this.#saveSoon(); // typing went on meanwhile
	}

	/** For a page that goes away: the store is asked, and what it may not have taken by then is kept beside it. */
	leave(): void {
		if (this.standing === 'saved' || this.standing === 'take') return;
		keepDraft(this.id, { base: this.#base, text: this.text });
		void this.save();
	}

	/** The other's words stay in the history. */
	keepMine(): Promise<void> {
		this.#base = this.stored ?? '';
		return this.save();
	}

	/** One's own words are stored before they go, so that the history has them too. */
	async takeTheirs(): Promise<void> {
		const theirs = this.stored ?? '';
		await this.keepMine();
		this.write(theirs);
		await this.save();
	}

	keepBoth(): Promise<void> {
		const theirs = this.stored ?? '';
		this.#base = theirs;
		this.write(`${this.text.trimEnd()}\n\n${theirs}`);
		return this.save();
	}

	/** Words whose chapter was removed elsewhere. @returns the id of the new chapter */
	async asNewChapter(title: string): Promise<Id> {
		const id = this.#workspace.world.newId();
		const body = this.text;
		await this.#workspace.run((project) => addChapter(project, { id, title, body }));
		this.#base = this.text;
		dropDraft(this.id);
		return id;
	}

	/** The text beside the field, now. */
	read(): void {
		clearTimeout(this.#readTimer);
		this.pieces = this.notation?.readPieces(this.text, this.pieces) ?? [];
	}

	/** Nothing is waited for any more. */
	end(): void {
		this.leave();
		clearTimeout(this.#saveTimer);
		clearTimeout(this.#readTimer);
	}

	/** Words whose chapter was removed elsewhere, and whose writer does not want them. */
	letGo(): void {
		this.#base = this.text;
		dropDraft(this.id);
	}

	#saveSoon(): void {
		clearTimeout(this.#saveTimer);
		this.#saveTimer = setTimeout(() => void this.save(), SAVE_MS);
	}

	#readSoon(): void {
		clearTimeout(this.#readTimer);
		this.#readTimer = setTimeout(() => this.read(), READ_MS);
	}
}
