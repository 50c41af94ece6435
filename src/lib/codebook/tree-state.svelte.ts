/** The tree as this reader has it open: what is searched, folded, in focus and being named. Not part of the project. */
import { codeTree, pathOf } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { ownCounts } from './coding-rows.ts';
import { findCodes } from './find-codes.ts';
import { folded, NONE_FOLDED, unfolded } from './folded.ts';
import { spots } from './places.ts';
import { NO_COUNT, tally, type Count } from './tally.ts';
import { byFramework, treeRows, type Row } from './tree-rows.ts';

/** A name being typed in the tree: of a code that is there, or of a new one below `parent`. */
export type Naming =
	{ readonly rename: Id } | { readonly rename?: never; readonly parent: Id | null };

export class TreeState {
	readonly workspace: Workspace;
	query = $state('');
	/** Codes whose children are folded away. */
	#closed = $state.raw(NONE_FOLDED);
	/** The code that has the focus, or would get it; also when it is not on screen at the moment. */
	focus = $state<Id | null>(null);
	naming = $state.raw<Naming | null>(null);

	/** Of the whole codebook, or of one framework ('' = the researcher's own codes). */
	readonly tree = $derived.by(() => {
		const roots = codeTree(this.workspace.project);
		const book = this.#book();
		return book === undefined
			? roots
			: roots.filter((root) => (root.code.framework ?? '') === book);
	});
	readonly found = $derived.by(() => findCodes(alive(this.workspace.project, 'codes'), this.query));
	readonly rows = $derived.by(() => treeRows(this.tree, this.#closed, this.found));
	readonly groups = $derived.by(() => byFramework(this.rows));
	readonly spots = $derived.by(() => spots(codeTree(this.workspace.project)));
	readonly names = $derived.by(() =>
		this.rows.map((row) => say(row.code.name, preferences.locale))
	);
	readonly #counts = $derived.by(() => tally(this.tree, ownCounts(this.workspace.project)));

	readonly #book: () => Id | undefined;

	/** @param book  the one framework that is shown; undefined for all */
	constructor(workspace: Workspace, book: () => Id | undefined = () => undefined) {
		this.workspace = workspace;
		this.#book = book;
	}

	/** The row that Tab reaches. */
	readonly at = $derived.by(() =>
		Math.max(
			0,
			this.rows.findIndex((row) => row.code.id === this.focus)
		)
	);

	/** The row below which a new code is typed; null at the end of the tree. */
	get addAfter(): Id | null {
		const naming = this.naming;
		if (!naming || naming.rename !== undefined || naming.parent === null) return null;
		const from = this.rows.findIndex((row) => row.code.id === naming.parent);
		const level = this.rows[from]?.level ?? 0;
		const rest = this.rows.slice(from + 1).findIndex((row) => row.level <= level);
		return this.rows[rest < 0 ? this.rows.length - 1 : from + rest]?.code.id ?? null;
	}

	count(id: Id): Count {
		return this.#counts.get(id) ?? NO_COUNT;
	}

	fold(row: Row, open: boolean): void {
		const { id } = row.code;
		if (open) this.#open([id]);
		else this.#closed = folded(this.#closed, id);
	}

	#open(ids: readonly Id[]): void {
		this.#closed = unfolded(this.#closed, ids);
	}

	/** Opens what is above a code, so that it is on screen. */
	reveal(id: Id): void {
		this.#open(
			pathOf(this.workspace.project, id)
				.slice(0, -1)
				.map((above) => above.id)
		);
		if (this.found && !this.found.has(id)) this.query = '';
	}

	add(parent: Id | null): void {
		this.query = '';
		if (parent !== null) {
			this.reveal(parent);
			this.#open([parent]);
		}
		this.naming = { parent };
	}
}
