/**
 * What the page shows, step by step: the table that was read, its names beside ours, our table counted in every way, and what agrees.
 * Only the counting is far away; another name chosen, or counts read as percents, compares anew at once.
 */
import type { Counted } from '#core/compare/count-settings.ts';
import type { ForeignKind } from '#core/compare/foreign-kinds.ts';
import type { Grid } from '#core/compare/foreign-table.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { specText } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { tried, type Tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Telling } from '#report/tell-compare.ts';
import type { Far } from './far.ts';
import { askedSpec, NOTHING_TOLD, withTold, type Side } from './told.ts';

export class Comparing {
	readonly texts: Texts;
	/** What was read, or why it could not be. */
	#read = $state.raw<Tried<Grid> | null>(null);
	/** Of the file that was read; '' if it was pasted. */
	#file = $state('');
	/** How tables are compared; null until the first is given. */
	#steps = $state.raw<typeof import('./steps.ts') | null>(null);
	#counted = $state.raw<{ of: Project; text: string; tables: Tried<readonly Counted[]> } | null>(
		null
	);
	/** What the researcher says of its names. */
	#told = $state.raw(NOTHING_TOLD);
	#kind = $state<ForeignKind | null>(null);
	#reading = 0;
	#workspace: Workspace;
	#far: Far;
	#search: () => string;

	constructor(workspace: Workspace, far: Far, search: () => string) {
		this.#workspace = workspace;
		this.#far = far;
		this.#search = search;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	#asked = $derived.by(() => askedSpec(this.#search()));
	#table = $derived.by(() => {
		if (this.#read === null || this.#read.error) return this.#read;
		const grid = this.#read.value;
		const kind = this.#kind;
		const steps = this.#steps;
		if (!steps) return null;
		return tried(() => {
			const table = steps.foreignTable(grid);
			return kind === null ? table : { ...table, kind };
		});
	});
	#lines = $derived.by(() => {
		const { value: spec } = this.#asked;
		const { project } = this.#workspace;
		const steps = this.#steps;
		if (!spec || !steps) return null;
		return tried(() => steps.ourLines(project, spec, steps.ACTOR_DETAILS, preferences.locale));
	});
	readonly pairing = $derived.by(() => {
		const table = this.table;
		const lines = this.#lines?.value;
		if (!table || !lines || !this.#steps) return null;
		return this.#steps.pairLines(table, lines.rows, lines.columns, this.#told);
	});
	/** Whether any cell can be compared. */
	readonly isKnown = $derived.by(() => {
		const known = (side: Side) => this.pairing?.[side].some(({ id }) => id !== null) ?? false;
		return known('rows') && known('columns');
	});
	readonly comparison = $derived.by(() => {
		const { table, pairing, spec } = this;
		const tables = this.#current?.tables.value;
		const steps = this.#steps;
		if (!steps || !table || !pairing || !spec || !tables || !this.isKnown) return null;
		const settings = steps.settingsOf(spec, table.kind === 'count');
		return steps.compareTables(table, pairing, tables, settings);
	});
	readonly telling = $derived.by((): Telling | null => {
		const { table, pairing } = this;
		const lines = this.#lines?.value;
		const { project } = this.#workspace;
		const { locale } = preferences;
		return table && pairing && lines
			? { project, table, lines, turned: pairing.turned, locale }
			: null;
	});
	#current = $derived.by(() => {
		const { of, text } = this.#counted ?? {};
		return of === this.#workspace.project && text === this.text ? this.#counted : null;
	});

	get spec(): TableSpec | null {
		return this.#asked.value;
	}
	get text(): string {
		return this.spec ? specText(this.spec) : this.#search();
	}
	get table() {
		return this.#table?.value ?? null;
	}
	get file() {
		return this.#file;
	}
	get lines() {
		return this.#lines?.value ?? null;
	}
	/** Of what was read, and of the question. */
	get readError() {
		return this.#table?.error ?? null;
	}
	get error() {
		return this.#asked.error ?? this.#lines?.error ?? this.#current?.tables.error ?? null;
	}

	/** What comparing takes; asked for when the page is at rest, so that a question that cannot be counted is told at once. */
	async load(): Promise<void> {
		this.#steps ??= await import('./steps.ts');
	}

	/** Another table: what was said of the one before is forgotten. The last one that was given is shown. */
	async read(name: string, given: Uint8Array | string): Promise<void> {
		const at = ++this.#reading;
		const empty = typeof given === 'string' && given.trim() === '';
		const read = empty ? null : await triedLater(() => this.#far.readGrid(name, given));
		await this.load();
		if (at !== this.#reading) return;
		this.#told = NOTHING_TOLD;
		this.#kind = null;
		this.#read = read;
		this.#file = name;
	}

	/** @param id  null: none of ours */
	tell(side: Side, label: string, id: string | null): void {
		this.#told = withTold(this.#told, side, label, id);
	}

	setKind(kind: ForeignKind): void {
		this.#kind = kind;
	}

	/** Counts our table in every way, once there is something to compare it with. */
	async count(): Promise<void> {
		const { spec, text } = this;
		const { project } = this.#workspace;
		if (!spec || !this.isKnown || this.#current) return;
		const hashes = alive(project, 'sources').map((source) => source.text);
		await this.texts.load(hashes);
		const texts = this.texts.all(hashes);
		const tables = await triedLater(() => this.#far.count(project, spec, texts));
		this.#counted = { of: project, text, tables };
	}
}

async function triedLater<T>(job: () => Promise<T>): Promise<Tried<T>> {
	try {
		const value = await job();
		return { value, error: null };
	} catch (error) {
		return tried<T>(() => {
			throw error;
		});
	}
}
