/** The answer to a question about codes as printed text or as a file: the passages, or a table of them by a dimension. */
import type { FoundPassage } from '#core/code-query/answer.ts';
import type { CodeAnswer, CountedTable } from '#core/code-query/code-answer.ts';
import { codeQueryText } from '#core/code-query/query-text.ts';
import type { Project } from '#core/model/project.ts';
import { linesOf } from '#core/text/line-at.ts';
import { dimText } from '#core/facts/dim.ts';
import type { Printed } from '#core/tables/print.ts';
import { csvLines, toCsv } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';
import { codeQuery as words, codeQueryColumns } from '#i18n/code-query.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { codeQueryTable } from './code-query-table.ts';
import { codeName, codeQueryNotes, codeQueryTitle } from './tell-code-query.ts';

export const CODE_QUERY_FORMATS = ['text', 'md', 'csv', 'json'] as const;
export type CodeQueryFormat = (typeof CODE_QUERY_FORMATS)[number];

/** A passage with the names that people know. */
type Named = FoundPassage & {
	readonly name: string;
	readonly lines: readonly [first: number, last: number];
	readonly by: string;
	readonly speakerNames: string;
	readonly actorNames: string;
	readonly codeNames: string;
	readonly text: string;
};

/** @param texts  by hash */
export function codeQueryFile(
	format: CodeQueryFormat,
	project: Project,
	answer: CodeAnswer,
	texts: ReadonlyMap<string, string>,
	locale: Locale
): string {
	const passages = answer.passages.map(namer(project, texts, locale));
	switch (format) {
		case 'csv':
			return passagesCsv(passages);
		case 'json':
			return `${JSON.stringify({ ...headOf(answer), passages: passages.map(asJson) }, null, '\t')}\n`;
		case 'md':
			return toMarkdown(codeQueryPassages(project, answer, texts, locale));
		case 'text':
			return plain(heading(project, answer, locale), passages, locale);
	}
}

/** The same counted by a dimension. */
export function codeQueryTableFile(
	format: CodeQueryFormat,
	project: Project,
	answer: CodeAnswer,
	table: CountedTable,
	locale: Locale
): string {
	if (format === 'json') return `${JSON.stringify(tableJson(answer, table), null, '\t')}\n`;
	const printed = codeQueryTable(
		project,
		table,
		codeQueryTitle(project, answer.query, locale),
		locale
	);
	return { csv: toCsv, md: toMarkdown, text: toText }[format](printed);
}

function namer(project: Project, texts: ReadonlyMap<string, string>, locale: Locale) {
	const joined = (names: readonly string[]) => names.join('; ');
	return (passage: FoundPassage): Named => {
		const source = project.sources.get(passage.source)!;
		const text = texts.get(source.text) ?? '';
		return {
			...passage,
			name: source.name,
			lines: linesOf(text, passage),
			by: project.coders.get(passage.coder)?.name ?? passage.coder,
			speakerNames: joined(passage.speakers.map((id) => project.speakers.get(id)?.label ?? id)),
			actorNames: joined(passage.actors.map((id) => project.actors.get(id)?.name ?? id)),
			codeNames: joined(passage.codes.map((id) => codeName(project, id, locale))),
			text: text.slice(passage.start, passage.end)
		};
	};
}

const headOf = ({ query, numbers }: CodeAnswer) => ({ query: codeQueryText(query), ...numbers });

const asJson = (one: Named) => ({
	...{ source: one.name, id: one.source, start: one.start, end: one.end },
	...{ speakers: one.speakers, actors: one.actors, codes: one.codes, codings: one.codings },
	...{ coder: one.by, text: one.text }
});

const tableJson = (answer: CodeAnswer, { by, rows, nowhere }: CountedTable) => ({
	...{ ...headOf(answer), by: dimText(by), nowhere },
	rows: rows.map(({ id, label, found, asked: base }) => ({
		...{ id, label, found, asked: base }
	}))
});

const CSV = ['source', 'start', 'end', 'speakers', 'actors', 'codes', 'coder', 'text'];

const passagesCsv = (passages: readonly Named[]): string =>
	csvLines([
		CSV,
		...passages.map((one) => [
			...[one.name, `${one.start}`, `${one.end}`, one.speakerNames, one.actorNames],
			...[one.codes.join('; '), one.by, one.text]
		])
	]);

function heading(
	project: Project,
	{ query, numbers, passages }: CodeAnswer,
	locale: Locale
): string[] {
	return [
		codeQueryTitle(project, query, locale),
		translate(locale, words.numbers, numbers),
		...codeQueryNotes(query, numbers, passages.length, locale)
	];
}

/** The passages as a table with who says them where. */
export function codeQueryPassages(
	project: Project,
	answer: CodeAnswer,
	texts: ReadonlyMap<string, string>,
	locale: Locale
): Printed {
	const passages = answer.passages.map(namer(project, texts, locale));
	const [caption = '', ...notes] = heading(project, answer, locale);
	return {
		caption,
		head: Object.values(codeQueryColumns).map((column) => translate(locale, column)),
		body: passages.map((one) => [
			...[one.name, [...new Set(one.lines)].join('–'), one.speakerNames, one.actorNames],
			...[one.codeNames, one.by, one.text]
		]),
		foot: null,
		notes
	};
}

function plain(head: readonly string[], passages: readonly Named[], locale: Locale): string {
	const body: string[] = [];
	let source = '';
	for (const one of passages) {
		if (one.source !== source) body.push('', one.name);
		source = one.source;
		const who = [one.speakerNames, one.actorNames].filter(Boolean).join(', ');
		const place = translate(locale, words.line, ...one.lines);
		body.push(
			`  ${place}${who && ` (${who})`} · ${one.codeNames}`,
			`    ${one.text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`
		);
	}
	return [...head, ...body, ''].join('\n');
}
