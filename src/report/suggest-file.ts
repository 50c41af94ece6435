/** Suggestions as printed text or as a file. The CSV has the columns of a codings table, so that what a person left in it can be coded. */
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { HowGood } from '#core/suggest/example/how-good.ts';
import { speaksBy, type Method } from '#core/suggest/suggest-by.ts';
import type { Learnt } from '#core/suggest/example/learn.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import type { Unit } from '#core/suggest/heard.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { linesOf } from '#core/text/line-at.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import { suggestPage as page, verdictOn } from '#i18n/suggest-page.ts';
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
	readonly method: Method;
	readonly locale: Locale;
};

export function suggestFile(format: SuggestFormat, found: Learnt, asked: Asked): string {
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
		...rows.map(({ source, start, end, code, name, quote, by, score, cues }) => [
			...[source, `${start}`, `${end}`, code, name, quote, by, `${score}`],
			cues.map(({ cue }) => cue).join('; ')
		])
	]);

const asJson = ({ units, codes }: Learnt, rows: readonly Row[], { unit, least }: Asked) => ({
	...{ unit, least, units, total: rows.length },
	...(codes.length > 0 ? { codes } : {}),
	suggestions: rows.map(({ source, id, start, end, line, code, name, by, score, cues, quote }) => ({
		...{ source, id, start, end, line, code, name, by, score },
		cues: cues.map(({ cue, weight, fires, at }) => ({ cue, weight, fires, at })),
		quote
	}))
});

function text({ units, codes }: Learnt, rows: readonly Row[], asked: Asked): string {
	const { unit, least, locale } = asked;
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
	const speak = codes.filter((one) => speaksBy(asked.method, one)).length;
	const tried = codes.filter(({ silent }) => silent !== 'few').map((one) => told(one, asked));
	const good =
		codes.length > 0 ? [translate(locale, page.howGood, speak, codes.length), ...tried] : [];
	return [translate(locale, words.total, head), ...good, ...body, '', foot, ''].join('\n');
}

/** How good a code was on sources it had not seen. */
function told(good: HowGood, asked: Asked) {
	const { code, right, suggested, found, passages, sources } = good;
	const tell = <F extends unknown[]>(message: Message<F>, ...facts: F) =>
		translate(asked.locale, message, ...facts);
	const tested = [tell(page.rightOf, right, suggested), tell(page.foundOf, found, passages)];
	return `  ${code}: ${[
		tell(page.passagesIn, passages, sources),
		...tested,
		tell(verdictOn(asked.method, good))
	].join(', ')}`;
}
