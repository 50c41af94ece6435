/** What the part "Codes" shows: the question of the address and its answer, which follows the project. */
import { numbersFound, passagesFound, type FoundPassage } from '#core/code-query/answer.ts';
import { askCodes, type AskedPassage } from '#core/code-query/ask.ts';
import { countBy } from '#core/code-query/count-by.ts';
import { parseDim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { passageItems, type PassageItem } from '#lib/passages/passage-items.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { tried } from '#lib/state/tried.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { codeQueryNotes, codeQueryTitle } from '#report/tell-code-query.ts';
import { parseAddress } from './draft.ts';

export class Inquiry {
	readonly texts: Texts;
	#workspace: Workspace;
	#search: () => string;

	readonly shown = $derived.by(() => parseAddress(this.#search()));
	#answer = $derived.by(() => {
		const query = this.shown.query?.value;
		const { project } = this.#workspace;
		return query ? tried(() => answer(project, query, preferences.locale)) : null;
	});
	readonly error = $derived.by(() => this.shown.query?.error ?? this.#answer?.error ?? null);
	readonly answer = $derived.by(() => this.#answer?.value ?? null);
	#table = $derived.by(() => {
		const { answer: found, shown } = this;
		if (!found || shown.by === '') return null;
		const { project } = this.#workspace;
		return tried(() => countBy(project, found.asked, parseDim(shown.by), preferences.locale));
	});
	readonly table = $derived.by(() => this.#table?.value ?? null);
	readonly tableError = $derived.by(() => this.#table?.error ?? null);

	constructor(workspace: Workspace, search: () => string) {
		this.#workspace = workspace;
		this.#search = search;
		this.texts = new Texts((hash) => workspace.text(hash));
	}

	/** What stands behind a number of the table. */
	behind(of: readonly AskedPassage[]): readonly FoundPassage[] {
		return this.answer ? passagesFound(this.answer.asked, of) : [];
	}

	items(found: readonly FoundPassage[]): readonly PassageItem[] {
		return itemsOf(this.#workspace.project, found, preferences.locale);
	}
}

function answer(project: Project, query: Parameters<typeof askCodes>[1], locale: Locale) {
	const asked = askCodes(project, query, locale);
	const numbers = numbersFound(asked);
	const passages = passagesFound(asked);
	return {
		...{ asked, numbers, passages },
		title: codeQueryTitle(project, query, locale),
		notes: codeQueryNotes(query, numbers, passages.length, locale)
	};
}

/** One line each: two stretches of one coding are two. */
function itemsOf(project: Project, found: readonly FoundPassage[], locale: Locale): PassageItem[] {
	return found.flatMap((one) =>
		passageItems(project, locale, [
			{ ...one, coding: one.codings[0]!, code: one.codes[0]!, codes: one.codes }
		]).map((item) => ({ ...item, key: `${one.source} ${one.start} ${one.end} ${one.coder}` }))
	);
}
