/** Suggestions by cues as printed text or as a file. The CSV has the columns of a codings table, so that what a person left in it can be coded. */
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Proposals, Suggestion } from '#core/suggest/propose.ts';
import { BY_CUES } from '#core/suggest/project-parts.ts';
import type { Unit } from '#core/suggest/heard.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { linesOf } from '#core/text/line-at.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { search } from '#i18n/search.ts';
import { suggestions as words } from '#i18n/suggestions.ts';

export const SUGGEST_FORMATS = ['text', 'csv', 'json'] as const;
export type SuggestFormat = (typeof SUGGEST_FORMATS)[number];

export type Asked = {
	readonly project: Project;
	/** Texts by hash. */
	readonly texts: ReadonlyMap<string, string>;
	readonly unit: Unit;
	readonly least: number;
	readonly locale: Locale;
};

export function suggestFile(format: SuggestFormat, found: Proposals, asked: Asked): string {
	const rows = found.suggestions.map((one) => rowOf(one, asked));
	switch (format) {
		case 'csv':
			return csv(rows);
		case 'json':
			return `${JSON.stringify(asJson(found, rows, asked), null, '\t')}\n`;
		case 'text':
			return text(found, rows, asked);
	}
}

type Row = ReturnType<typeof rowOf>;

function rowOf(suggestion: Suggestion, { project, texts, locale }: Asked) {
	const source = project.sources.get(suggestion.source)!;
	const whole = texts.get(source.text)!;
	return {
		...suggestion,
		source: source.name,
		id: source.id,
		name: say(project.codes.get(suggestion.code)?.name, locale),
		line: linesOf(whole, suggestion)[0],
		quote: whole.slice(suggestion.start, suggestion.end)
	};
}

const CSV = ['source', 'start', 'end', 'code', 'name', 'quote', 'via', 'score', 'cues'];

const csv = (rows: readonly Row[]): string =>
	csvLines([
		CSV,
		...rows.map(({ source, start, end, code, name, quote, score, cues }) => [
			...[source, `${start}`, `${end}`, code, name, quote, BY_CUES, `${score}`],
			cues.map(({ cue }) => cue).join('; ')
		])
	]);

const asJson = ({ units }: Proposals, rows: readonly Row[], { unit, least }: Asked) => ({
	...{ unit, least, units, total: rows.length },
	suggestions: rows.map(({ source, id, start, end, line, code, name, score, cues, quote }) => ({
		...{ source, id, start, end, line, code, name, score },
		cues: cues.map(({ cue, weight, fires, at }) => ({ cue, weight, fires, at })),
		quote
	}))
});

function text({ units }: Proposals, rows: readonly Row[], { unit, least, locale }: Asked): string {
	const two = (n: number) => formatNumber(locale, n, 2);
	const head = { suggested: rows.length, unit, of: units, least: two(least) };
	const body = rows.flatMap(({ score, name, code, source, line, quote, cues }) => {
		const place = `${source}, ${translate(locale, search.line, line)}`;
		const why = cues.map(
			({ cue, fires }) => `${cue} (${translate(locale, words.fires, fires, units, unit)})`
		);
		return [
			'',
			`${two(score)}  ${name} (${code})  · ${place}`,
			`  ${quote.replace(/\s+/g, ' ')}`,
			`  ${why.join(', ')}`
		];
	});
	const foot = translate(locale, words.notCoded);
	return [translate(locale, words.total, head), ...body, '', foot, ''].join('\n');
}
