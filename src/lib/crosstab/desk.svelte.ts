/**
 * What the page shows, derived step by step from the project and the address: question, count, words, drawing, passages. A step is
 * taken again only when what it is made of has changed, so that shading or another number form counts nothing anew.
 */
import { alive } from '#core/model/visible.ts';
import { liveCrosstab } from '#core/tables/live.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { specText } from '#core/tables/spec-text.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { chartOf } from '#report/chart/chart-of.ts';
import type { TableFormat } from '#report/table-file.ts';
import { tellTable } from '#report/tell-table.ts';
import { buildViews } from './build-view.ts';
import { cellKey, parseCellKey } from '#report/cell-key.ts';
import { askedSpec } from './asked-spec.ts';
import { findCell } from './find-cell.ts';
import { parseQuery } from './page-query.ts';
import { passageItems } from '#lib/passages/passage-items.ts';
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
		const table = this.#counted?.value;
		return table ? tellTable(this.#workspace.project, table, preferences.locale) : null;
	});
	/** The same table in sources, only while numbers are printed with them. */
	#bySource = $derived.by(() => {
		const { value: spec } = this.#asked;
		if (!spec || !this.told || this.look.form !== 'count-sources') return undefined;
		return this.#countSources(this.#workspace.project, {
			...spec,
			unit: 'sources',
			percent: 'none'
		});
	});
	readonly printed = $derived.by(() => this.told?.print(this.look.form, this.#bySource) ?? []);
	readonly views = $derived.by(() =>
		this.told ? buildViews(preferences.locale, this.told, this.printed, this.look.shaded) : []
	);
	readonly chart = $derived.by(
		() => this.told && chartOf(this.#workspace.project, preferences.locale, this.told, this.printed)
	);
	#chosen = $derived.by(() => this.#query.cell && cellKey(this.#query.cell));
	/** All passages behind the chosen cell; asked for only when there is such a cell. */
	#found = $derived.by(() => {
		const at = this.#chosen && parseCellKey(this.#chosen);
		const { value: spec } = this.#asked;
		return at && spec ? passagesOf(this.#workspace.project, spec, at) : [];
	});
	/** The chosen cell and the passages behind it; null while none is chosen or the address names one that is not there. */
	readonly open = $derived.by(() => {
		const cell = this.#chosen && findCell(this.views, this.#chosen);
		if (!cell) return null;
		const { project } = this.#workspace;
		const found = this.#found;
		const first = (n: number) => passageItems(project, preferences.locale, found.slice(0, n));
		return { cell, count: found.length, first };
	});
	/** The table on screen as the text of a file. */
	readonly file = $derived.by(() => {
		const { told, printed } = this;
		const { project } = this.#workspace;
		return (
			told &&
			(async (format: TableFormat, words = false) => {
				const { tableFile } = await import('#report/table-file.ts');
				const { form } = this.look;
				const inWords = words ? await this.#words() : null;
				const pages = inWords ? told.print(form, this.#bySource, inWords) : printed;
				return tableFile(format, project, preferences.locale, told, pages);
			})
		);
	});

	/** The findings in words, for a file. */
	async #words(): Promise<string[]> {
		const { project } = this.#workspace;
		const { value: spec } = this.#asked;
		const [{ summary }, { tellWords }] = await Promise.all([
			import('#core/findings/summary.ts'),
			import('#report/findings/tell-words.ts')
		]);
		const { locale } = preferences;
		return spec
			? tellWords(project, spec, summary(project, spec, this.texts.get, locale), locale)
			: [];
	}

	constructor(workspace: Workspace, search: () => string) {
		this.#workspace = workspace;
		this.#search = search;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	get spec() {
		return this.#asked.value;
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
