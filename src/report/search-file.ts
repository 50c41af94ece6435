/** The hits of a search as printed text or as a file: key words in context, with who says them where. */
import type { KwicLine } from '#core/query/kwic.ts';
import { whoSpeaks } from '#core/query/who.ts';
import type { Project } from '#core/model/project.ts';
import type { Printed } from '#core/tables/print.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { hitColumns, search } from '#i18n/search.ts';

export const SEARCH_FORMATS = ['text', 'csv', 'json', 'md'] as const;
export type SearchFormat = (typeof SEARCH_FORMATS)[number];

export type Found = {
	readonly typed: string;
	readonly lines: readonly KwicLine[];
	readonly inSources: number;
	readonly ofSources: number;
	/** Words that were looked for by stem; none otherwise. */
	readonly forms: readonly string[];
};

/** A line with the names that people know. */
export type NamedLine = KwicLine & {
	readonly name: string;
	readonly speaker: string;
	readonly actor: string;
};

/** @returns a function to ask for many lines */
export function namer(project: Project): (line: KwicLine) => NamedLine {
	const who = whoSpeaks(project);
	return (line) => {
		const { speaker, actor } = who(line.source, line.start);
		const name = project.sources.get(line.source)?.name ?? '';
		return { ...line, name, speaker, actor: project.actors.get(actor ?? '')?.name ?? '' };
	};
}

export function searchFile(
	format: SearchFormat,
	project: Project,
	found: Found,
	locale: Locale
): string {
	const lines = found.lines.map(namer(project));
	switch (format) {
		case 'csv':
			return hitsCsv(lines);
		case 'json':
			return `${JSON.stringify(asJson(found, lines), null, '\t')}\n`;
		case 'md':
			return toMarkdown({
				...hitsTable(project, found, locale),
				caption: `${found.typed}: ${heading(found, locale)[0]!}`,
				notes: heading(found, locale).slice(1)
			});
		case 'text':
			return text(found, lines, locale);
	}
}

const CSV = ['source', 'line', 'start', 'end', 'speaker', 'actor', 'before', 'hit', 'after'];

export const hitsCsv = (lines: readonly NamedLine[]): string =>
	csvLines([
		CSV,
		...lines.map((l) => [
			...[l.name, `${l.line}`, `${l.start}`, `${l.end}`],
			...[l.speaker, l.actor, l.before, l.hit, l.after]
		])
	]);

const asJson = ({ typed, forms, inSources, ofSources }: Found, lines: readonly NamedLine[]) => ({
	...{ query: typed, forms, total: lines.length, inSources, ofSources },
	hits: lines.map(({ source, name, line, start, end, speaker, actor, before, hit, after }) => ({
		...{ source: name, id: source, line, start, end, speaker, actor, before, hit, after }
	}))
});

function heading({ lines, inSources, ofSources, forms }: Found, locale: Locale): string[] {
	const count = { hits: lines.length, within: inSources, of: ofSources };
	const total = translate(locale, search.total, count);
	const byStem = forms.length > 0 ? [translate(locale, search.forms, forms.join(', '))] : [];
	return [total, ...byStem];
}

/** The first note says how many hits there are. */
export function hitsTable(project: Project, found: Found, locale: Locale): Printed {
	return {
		caption: '',
		head: Object.values(hitColumns).map((column) => translate(locale, column)),
		body: found.lines
			.map(namer(project))
			.map((l) => [l.name, `${l.line}`, l.speaker, l.actor, l.before, l.hit, l.after]),
		foot: null,
		notes: heading(found, locale)
	};
}

/** The hits below each other, as far apart as the widest of them need. */
function text(found: Found, lines: readonly NamedLine[], locale: Locale): string {
	const widest = lines.reduce((most, { before }) => Math.max(most, before.length), 0);
	const body: string[] = [];
	let source = '';
	for (const line of lines) {
		if (line.source !== source) body.push('', line.name);
		source = line.source;
		const voice = [line.speaker, line.actor].filter(Boolean).join(', ');
		const place = `${translate(locale, search.line, line.line)}${voice ? ` (${voice})` : ''}`;
		body.push(`  ${line.before.padStart(widest)}[${line.hit}]${line.after}  · ${place}`);
	}
	return [...heading(found, locale), ...body, ''].join('\n');
}
