/** A table, display or question of a chapter counted and put in words; loaded when the first one is read. */
import { isQueryText } from '#core/code-query/saved.ts';
import { displayNeedsTexts } from '#core/displays/display.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import type { Printed } from '#core/tables/print.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { NUMBER_FORMS } from '#i18n/table-words.ts';
import type { Texts } from '#lib/passages/texts.svelte.ts';
import { countDisplay, type CountFar } from '#lib/question/count-display.ts';
import { tellDisplay } from '#report/displays/tell-display.ts';
import type { Picture } from '#report/displays/told.ts';
import { tellTable } from '#report/tell-table.ts';
import type { Quoted } from '#report/tell-saved-query.ts';

export type Counted = {
	readonly title: string;
	/** What is counted. */
	readonly sentence: string;
	readonly pictures: readonly Picture[];
	/** Of a display only where there is no picture of it. */
	readonly tables: readonly Printed[];
	readonly notes: readonly string[];
	/** Of a question about codes, where its passages are asked for. */
	readonly quotations?: readonly Quoted[];
};
export type Live = { readonly counted: Counted } | { readonly error: SimpulError };

type Means = { readonly texts: Texts; readonly countFar: CountFar };

/** Errors about the question are its answer; faults of the program are thrown. */
export async function countLive(
	project: Project,
	spec: string,
	lang: Lang,
	means: Means
): Promise<Live> {
	const asked = new URLSearchParams(spec);
	try {
		const count = isQueryText(spec)
			? countedQuery
			: asked.has('view')
				? countedDisplay
				: countedTable;
		return { counted: await count(project, asked, lang, means) };
	} catch (error) {
		if (error instanceof SimpulError) return { error };
		throw error;
	}
}

async function countedTable(
	project: Project,
	asked: URLSearchParams,
	lang: Lang,
	{ texts }: Means
): Promise<Counted> {
	const spec = parseSpec(asked);
	if (needsTexts(spec)) await texts.load(hashesOf(project));
	const told = tellTable(project, crosstab(project, spec, texts.get, lang), lang);
	const form = NUMBER_FORMS.find((one) => one === asked.get('form')) ?? 'percent-of';
	const sources =
		form === 'count-sources'
			? crosstab(project, { ...spec, unit: 'sources', percent: 'none' }, texts.get, lang)
			: undefined;
	const tables = told.print(form, sources);
	const notes = tables.at(-1)?.notes ?? [];
	return { title: told.title, sentence: told.sentence, pictures: [], tables, notes };
}

async function countedDisplay(
	project: Project,
	asked: URLSearchParams,
	lang: Lang,
	{ texts, countFar }: Means
): Promise<Counted> {
	const spec = parseDisplay(asked);
	if (displayNeedsTexts(spec)) await texts.load(hashesOf(project));
	const { value, error } = await countDisplay(project, spec, texts, lang, countFar);
	if (error) throw error;
	const { title, sentence, pictures, tables, notes } = tellDisplay(value, lang, project);
	return { title, sentence, pictures, tables: pictures.length > 0 ? [] : tables, notes };
}

async function countedQuery(
	project: Project,
	asked: URLSearchParams,
	lang: Lang,
	{ texts }: Means
): Promise<Counted> {
	const { tellSavedQuery } = await import('#report/tell-saved-query.ts');
	const { title, numbers, table, quotations, hashes, more } = tellSavedQuery(project, asked, lang);
	await texts.load(hashes);
	return {
		...{ title, sentence: `${title}. ${numbers}`, pictures: [], tables: [table] },
		notes: [...table.notes, ...(more === '' ? [] : [more])],
		quotations: quotations(texts.get)
	};
}

const hashesOf = (project: Project): string[] =>
	alive(project, 'sources').map((source) => source.text);
