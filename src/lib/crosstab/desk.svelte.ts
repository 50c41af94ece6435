/**
 * What the page shows, derived step by step from the project and the address: question, count, words, drawing, passages. A step is
 * taken again only when what it is made of has changed, so that shading or another number form counts nothing anew.
 */
import { alive } from '#core/model/visible.ts';
import { liveCrosstab } from '#core/tables/live.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import { specText } from '#core/tables/spec-text.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { tellNumbers } from '#report/tell-numbers.ts';
import { buildViews } from './build-view.ts';
import { cellKey } from '#report/cell-key.ts';
import { askedSpec } from './asked-spec.ts';
import { findCell } from './find-cell.ts';
import { parseQuery } from './page-query.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { tried } from '#lib/state/tried.ts';

export class Desk {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;
	#count = liveCrosstab();
	#countSources = liveCrosstab();

	#query = $derived.by(() => parseQuery(this.#search()));
	#question = $derived(this.#query.table);
	#asked = $derived.by(() => askedSpec(this.#workspace.project, this.#question));
	/** Texts without which the table cannot be counted. */
	readonly needed = $derived.by(() =>
		this.#asked.value && needsTexts(this.#asked.value)
			? alive(this.#workspace.project, 'sources').map((source) => source.text)
			: []
	);
	readonly waiting = $derived.by(() => this.needed.length > 0 && !this.texts.has(this.needed));
	#counted = $derived.by(() => {
		const { value: spec } = this.#asked;
		if (!spec) return this.#asked;
		if (this.waiting) return null;
		const { project } = this.#workspace;
		return tried(() => this.#count(project, spec, this.texts.get, preferences.locale));
	});
	readonly told = $derived.by(() => {
		const table = this.counted;
		return table ? tellNumbers(this.#workspace.project, table, preferences.locale) : null;
	});
	/** The same table in sources, only while numbers are printed with them. */
	readonly bySource = $derived.by(() => {
		const { value: spec } = this.#asked;
		if (!spec || !this.told || this.look.form !== 'count-sources') return undefined;
		return this.#countSources(this.#workspace.project, {
			...spec,
			unit: 'sources',
			percent: 'none'
		});
	});
	readonly printed = $derived.by(() => this.told?.print(this.look.form, this.bySource) ?? []);
	readonly views = $derived.by(() =>
		this.told ? buildViews(preferences.locale, this.told, this.printed, this.look.shaded) : []
	);
	#chosen = $derived.by(() => this.#query.cell && cellKey(this.#query.cell));
	/** The chosen cell and the question it answers; null while none is chosen or the address names one that is not there. */
	readonly open = $derived.by(() => {
		const cell = this.#chosen && findCell(this.views, this.#chosen);
		const { value: spec } = this.#asked;
		return cell && spec ? { cell, spec } : null;
	});

	constructor(workspace: Workspace, search: () => string) {
		this.#workspace = workspace;
		this.#search = search;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	/** The table as it was counted; null while there is none. */
	get counted() {
		return this.#counted?.value ?? null;
	}
	get spec() {
		return this.#asked.value;
	}
	/** What is open of the findings. */
	get part() {
		return this.#query.part;
	}
	get look() {
		return this.#query.look;
	}
	get error() {
		return this.#counted?.error ?? null;
	}
	/** Canonical text of the question: what is saved and compared. */
	get text() {
		return this.spec ? specText(this.spec) : this.#question;
	}
}
