/** A table, display or question about codes, counted where it stands: caption, numbers with their bases, and what they say in words. */
import { pairsOf } from '#core/claims/spec-of.ts';
import { isQueryText } from '#core/code-query/saved.ts';
import { display } from '#core/displays/display.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { summary } from '#core/findings/summary.ts';
import { SimpulError } from '#core/model/error.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import type { Printed } from '#core/tables/print.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { errorSentence } from '#i18n/errors.ts';
import { palette } from '../displays/palette.ts';
import { sceneSvg } from '../displays/scene-svg.ts';
import { tellDisplay } from '../displays/tell-display.ts';
import type { ToldDisplay } from '../displays/told.ts';
import { tellWords } from '../findings/tell-words.ts';
import { tellSavedQuery } from '../tell-saved-query.ts';
import { tellTable } from '../tell-table.ts';
import type { Desk } from './desk.ts';
import { tableFigure } from './table-figure.ts';
import { withSize } from './with-size.ts';

/** The words stand around the drawing, not in it. */
const BARE = { title: '', caption: '', notes: [] };
/** Pixels between the margins of a page of A4. */
const WIDTH = 680;

export type Live = {
	/** The text of the address bar. */
	readonly spec: string;
	readonly caption: string;
	/** With a drawing of the table's numbers. */
	readonly drawn?: boolean;
};

/** A question that cannot be answered is the sentence that says why (W10). */
export function liveParts(desk: Desk, live: Live): Part[] {
	try {
		if (isQueryText(live.spec)) return queryParts(desk, live);
		const isDisplay = pairsOf(live.spec).some(([name]) => name === 'view');
		return isDisplay ? displayParts(desk, live) : tableParts(desk, live);
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		const sentence = errorSentence(desk.locale, error.code, error.data);
		return [plain([live.caption, sentence].filter((text) => text !== '').join(': '), 'warning')];
	}
}

function tableParts(
	{ project, texts, locale }: Desk,
	{ spec: text, caption, drawn }: Live
): Part[] {
	const spec = parseSpec(pairsOf(text));
	const told = tellTable(project, crosstab(project, spec, texts, locale), locale);
	const words = tellWords(project, spec, summary(project, spec, texts, locale), locale);
	const printed = told.print('percent-of');
	return [
		...printed.map((table, at) => tablePart(table, at === 0 ? caption : '')),
		...(drawn ? tableFigure(project, told, printed, caption, locale) : []),
		plain(words.join(' '))
	];
}

function queryParts({ project, texts, locale }: Desk, { spec, caption }: Live): Part[] {
	const told = tellSavedQuery(project, pairsOf(spec), locale);
	const quotations = told
		.quotations(texts)
		.map(({ text, lang, where }): Part => ({ kind: 'quotation', text, lang, where }));
	return [
		tablePart(told.table, caption === told.title ? '' : caption),
		plain(told.numbers),
		...quotations,
		...(told.more === '' ? [] : [plain(told.more, 'note')])
	];
}

const tablePart = (table: Printed, name: string): Part => ({
	kind: 'table',
	table: name === '' ? table : { ...table, caption: `${name}. ${table.caption}` }
});

function displayParts({ project, texts, locale }: Desk, { spec, caption }: Live): Part[] {
	const value = display(project, parseDisplay(pairsOf(spec)), texts, locale);
	const told = tellDisplay(value, locale, project);
	const { tables, notes, title, sentence } = told;
	const name = caption === '' ? title : caption;
	const last = tables.length - 1;
	return [
		...figures(told, name),
		...tables.map((table, at) =>
			tablePart(
				{
					...table,
					caption: at === 0 ? sentence : table.caption,
					notes: [...table.notes, ...(at === last ? notes : [])]
				},
				at === 0 ? name : ''
			)
		),
		...(tables.length === 0 ? [sentence, ...notes].map((text) => plain(text, 'note')) : [])
	];
}

function figures({ pictures, sentence }: ToldDisplay, name: string): Part[] {
	return pictures.map(({ title, draw }): Part => {
		const called = pictures.length > 1 ? `${name}: ${title}` : name;
		const svg = sceneSvg(draw(WIDTH), BARE, palette('light'));
		return withSize({ svg, alt: `${called}. ${sentence}`, caption: called });
	});
}
