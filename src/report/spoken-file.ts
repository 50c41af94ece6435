/** The ranges that were given to actors by hand, as printed text or as a file: the source, the words, the actor and what counts (H9). */
import { countsOf, givenRanges, type Counts, type GivenRange } from '#core/facts/given-ranges.ts';
import type { Project } from '#core/model/project.ts';
import type { Source } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { linesOf } from '#core/text/line-at.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { spoken as words } from '#i18n/spoken.ts';

export const SPOKEN_FORMATS = ['text', 'csv', 'json'] as const;
export type SpokenFormat = (typeof SPOKEN_FORMATS)[number];

type Told = {
	readonly id: string;
	readonly source: string;
	readonly start: number;
	readonly end: number;
	readonly lines: readonly [first: number, last: number];
	readonly quote: string;
	readonly actor: string;
	readonly counts: Counts;
};
/**
 * @param sources  those that are asked for
 * @param textOf   the text of a source by its hash
 */
export function spokenFile(
	format: SpokenFormat,
	project: Project,
	sources: readonly Source[],
	locale: Locale,
	textOf: (hash: string) => string
): string {
	const told = sources.flatMap((source) =>
		givenRanges(project, source).map((range) => tell(project, source, range, textOf(source.text)))
	);
	if (format === 'json') return `${JSON.stringify(told, null, '\t')}\n`;
	return format === 'csv' ? inCsv(told) : inText(told, locale);
}

/** All sources in the order of their names. */
export const sourcesByName = (project: Project): Source[] =>
	alive(project, 'sources').toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

function tell(project: Project, source: Source, range: GivenRange, text: string): Told {
	const { id, start, end } = range;
	return {
		...{ id, source: source.name, start, end, lines: linesOf(text, range) },
		quote: text.slice(start, end),
		actor: project.actors.get(range.actor)!.name,
		counts: countsOf(range)
	};
}

const COLUMNS = ['source', 'start', 'end', 'quote', 'actor', 'counts', 'id'] as const;
const inCsv = (told: readonly Told[]): string =>
	csvLines([[...COLUMNS], ...told.map((one) => COLUMNS.map((column) => String(one[column])))]);

function inText(told: readonly Told[], locale: Locale): string {
	if (told.length === 0) return `${translate(locale, words.none)}\n`;
	const short = { all: null, part: words.partShort, nothing: words.nothingShort };
	const parts = told.map((one) => {
		const less = short[one.counts];
		const place = `${one.source}, ${translate(locale, words.lines, ...one.lines)}`;
		const actor = translate(locale, words.spokenBy, one.actor);
		const facts = [actor, ...(less ? [translate(locale, less)] : []), one.id];
		return [place, `  “${one.quote.replace(/\s+/g, ' ').trim()}”`, `  ${facts.join(' · ')}`].join(
			'\n'
		);
	});
	return `${[translate(locale, words.count, told.length), ...parts].join('\n\n')}\n`;
}
