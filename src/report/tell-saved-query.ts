/**
 * A saved question about codes where it stands in a text: its sentence, its numbers, a table with the base of every percent and, if
 * asked for, its passages (rule M8). A page and a report say the same, because both say this.
 */
import type { FoundPassage } from '#core/code-query/answer.ts';
import { askCodes } from '#core/code-query/ask.ts';
import { answerOf, countedBy } from '#core/code-query/code-answer.ts';
import { parseSavedQuery } from '#core/code-query/saved-query.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import type { Printed } from '#core/tables/print.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';
import { linesOf } from '#core/text/line-at.ts';
import { codeQuery as words } from '#i18n/code-query.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { quotationWords, report } from '#i18n/report-document.ts';
import { codeQueryTable } from './code-query-table.ts';
import { codeQueryNotes, codeQueryTitle } from './tell-code-query.ts';

/** What is more stands on the page of the question: nobody reads on in a report. */
const MOST = 50;

export type Quoted = {
	readonly text: string;
	readonly lang: Lang;
	/** "Bu Rina (Dinas Kesehatan) · jmb-dinkes-01, lines 12–14" */
	readonly where: string;
	readonly coding: Id;
};

export type ToldSavedQuery = {
	readonly title: string;
	/** "12 of 30 passages in 4 of 6 sources; 3 actors." and what must be known beside it. */
	readonly numbers: string;
	readonly table: Printed;
	/** None unless asked for. @param texts  by hash */
	readonly quotations: (texts: (hash: string) => string | undefined) => readonly Quoted[];
	/** Hashes of the texts that the quotations stand in. */
	readonly hashes: readonly string[];
	/** Of passages that are not quoted; '' if all are. */
	readonly more: string;
};

/** @throws SimpulError codes.*, table.* */
export function tellSavedQuery(
	project: Project,
	pairs: Iterable<readonly [string, string]>,
	locale: Locale
): ToldSavedQuery {
	const { query, by, passages } = parseSavedQuery(pairs);
	const asked = askCodes(project, query, locale);
	const title = codeQueryTitle(project, query, locale);
	const { passages: found, numbers } = answerOf(asked);
	const counted = countedBy(project, asked, by ?? { by: 'actor' }, locale);
	const quoted = passages ? found.slice(0, MOST) : [];
	const left = passages ? found.length - quoted.length : 0;
	const hashes = quoted.flatMap(({ source }) => project.sources.get(source)?.text ?? []);
	return {
		title,
		numbers: [
			translate(locale, words.numbers, numbers),
			...codeQueryNotes(query, numbers, found.length, locale)
		].join(' '),
		table: codeQueryTable(project, counted, title, locale),
		quotations: (texts) => quoted.map((one) => quotedOf(project, one, texts, locale)),
		hashes: [...new Set(hashes)],
		more: left > 0 ? translate(locale, words.notQuoted, left) : ''
	};
}

function quotedOf(
	project: Project,
	passage: FoundPassage,
	texts: (hash: string) => string | undefined,
	locale: Locale
): Quoted {
	const { source: id, start, end, codings } = passage;
	const source = project.sources.get(id)!;
	const text = texts(source.text);
	const who = whoSpeaks(project, passage);
	const lines =
		text === undefined ? [] : [translate(locale, quotationWords.line, ...linesOf(text, passage))];
	return {
		text: text?.slice(start, end) ?? translate(locale, report.missingText),
		lang: source.lang,
		where: [
			who.length > 0 ? who.join(', ') : translate(locale, quotationWords.nobody),
			[source.name, ...lines].join(', ')
		].join(' · '),
		coding: codings[0]!
	};
}
