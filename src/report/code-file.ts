/** A code as printed text or as a file: what it means, how much there is of it, every passage under it (docs/spec/codes.md). */
import { codePassages, type CodePassage } from '#core/codebook/code-passages.ts';
import { CODE_UNITS, countCode, type CodeUnit } from '#core/codebook/count-code.ts';
import { groupPassages, type Grouping } from '#core/codebook/group-passages.ts';
import { pathOf, withDescendants } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Code, Id } from '#core/model/records.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';
import { contextOf } from '#core/text/context.ts';
import { linesOf } from '#core/text/line-at.ts';
import { codeColumns, codePage as words } from '#i18n/code-page.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { valences } from '#i18n/terms.ts';
import { passageGroupName } from './passage-group-name.ts';

export const CODE_FORMATS = ['text', 'md', 'csv', 'json'] as const;
export type CodeFormat = (typeof CODE_FORMATS)[number];

export type CodeAsked = { readonly code: Id; readonly by: Grouping; readonly below: boolean };
type TextOf = (hash: string) => string | undefined;

type ToldPassage = {
	readonly passage: CodePassage;
	readonly source: string;
	readonly line: number;
	readonly quote: string;
	readonly before: string;
	readonly after: string;
	readonly who: readonly string[];
	readonly code: string;
	readonly coder: string;
};
type Told = {
	readonly code: Code;
	readonly path: readonly string[];
	readonly counts: readonly { readonly unit: CodeUnit; readonly n: number }[];
	readonly groups: readonly { readonly name: string; readonly passages: readonly ToldPassage[] }[];
	readonly locale: Locale;
};

/** @param asked  the code must be shown */
export function codeFile(
	format: CodeFormat,
	project: Project,
	asked: CodeAsked,
	locale: Locale,
	textOf: TextOf
): string {
	const told = tell(project, asked, locale, textOf);
	if (format === 'csv') return inCsv(project, told);
	if (format === 'json') return inJson(told);
	return format === 'md' ? inMarkdown(told) : inText(told);
}

function tell(
	project: Project,
	{ code: id, by, below }: CodeAsked,
	locale: Locale,
	textOf: TextOf
): Told {
	const codes = below ? withDescendants(project, id) : new Set([id]);
	const groups = groupPassages(project, codePassages(project, codes), by);
	const counts = countCode(project, id, below, CODE_UNITS, textOf);
	return {
		code: project.codes.get(id)!,
		path: pathOf(project, id).map(({ name }) => say(name, locale)),
		counts: CODE_UNITS.map((unit, i) => ({ unit, n: counts[i]! })),
		groups: groups.map((group) => ({
			name:
				group.id === '' ? translate(locale, words.nobody) : passageGroupName(project, by, group.id),
			passages: group.passages.map((passage) => tellPassage(project, passage, locale, textOf))
		})),
		locale
	};
}

function tellPassage(
	project: Project,
	passage: CodePassage,
	locale: Locale,
	textOf: TextOf
): ToldPassage {
	const { coding } = passage;
	const source = project.sources.get(coding.source)!;
	const text = textOf(source.text) ?? '';
	return {
		passage,
		source: source.name,
		line: linesOf(text, coding)[0],
		...contextOf(text, source.turns, coding),
		who: whoSpeaks(project, passage),
		code: say(project.codes.get(coding.code)?.name, locale),
		coder: project.coders.get(coding.coder)?.name ?? coding.coder
	};
}

const flat = (text: string) => text.trim().replace(/\s+/g, ' ');

function factsOf({ source, line, who, code, coder, passage }: ToldPassage, locale: Locale): string {
	const { valence } = passage.coding;
	return [
		...who,
		`${source}, ${translate(locale, words.line, line)}`,
		code,
		...(valence ? [translate(locale, valences[valence]!)] : []),
		coder
	].join(' · ');
}

const countsText = ({ counts, locale }: Told): string =>
	counts
		.map(({ unit, n }) => `${formatNumber(locale, n)} ${translate(locale, words.units[unit])}`)
		.join(', ');

/** Definition, when to use it and when not, in the words of the codebook. */
function meaningOf({ code, locale }: Told): { readonly title: string; readonly text: string }[] {
	const parts = (['include', 'exclude', 'rule'] as const).map((field) => ({
		title: translate(locale, words[field]),
		text: say(code[field], locale)
	}));
	const cues = { title: translate(locale, words.cues), text: (code.cues[locale] ?? []).join(', ') };
	return [...parts, cues].filter(({ text }) => text !== '');
}

function inText(told: Told): string {
	const { code, groups, locale } = told;
	const definition = say(code.definition, locale);
	const head = [told.path.join(' › '), ...(definition ? [flat(definition)] : [])];
	const meaning = meaningOf(told).map(({ title, text }) => `${title}: ${flat(text)}`);
	const listed = groups.map(({ name, passages }) =>
		[
			`${name} (${passages.length})`,
			...passages.map(
				(one) =>
					`  ${`${flat(one.before)} [${flat(one.quote)}] ${flat(one.after)}`.trim()}` +
					`\n    ${factsOf(one, locale)}`
			)
		].join('\n')
	);
	const none = groups.length === 0 ? [translate(locale, words.none)] : [];
	return `${[[...head, ...meaning].join('\n'), countsText(told), ...listed, ...none].join('\n\n')}\n`;
}

const escaped = (text: string): string => flat(text).replace(/([\\`*_[\]<>|#])/g, '\\$1');

function inMarkdown(told: Told): string {
	const { code, groups, locale } = told;
	const definition = say(code.definition, locale);
	const meaning = meaningOf(told).map(({ title, text }) => `**${title}**: ${escaped(text)}`);
	const listed = groups.flatMap(({ name, passages }) => [
		`## ${escaped(name)} (${passages.length})`,
		...passages.map(
			(one) =>
				`> ${[escaped(one.before), `**${escaped(one.quote)}**`, escaped(one.after)].filter(Boolean).join(' ')}\n>\n> ${escaped(factsOf(one, locale))}`
		)
	]);
	const none = groups.length === 0 ? [translate(locale, words.none)] : [];
	const parts = [
		`# ${told.path.map(escaped).join(' › ')}`,
		...(definition ? [escaped(definition)] : []),
		...meaning,
		countsText(told),
		...listed,
		...none
	];
	return `${parts.join('\n\n')}\n`;
}

function inCsv(project: Project, { groups, locale }: Told): string {
	const name = (id: Id) => project.actors.get(id)?.name ?? id;
	return csvLines([
		codeColumns.map((column) => translate(locale, column)),
		...groups.flatMap((group) =>
			group.passages.map(({ passage: { coding }, ...one }) => [
				group.name,
				one.source,
				String(one.line),
				String(coding.start),
				String(coding.end),
				one.who.join('; '),
				one.code,
				one.coder,
				coding.valence ? translate(locale, valences[coding.valence]!) : '',
				(coding.about ?? []).map(name).join('; '),
				one.quote,
				coding.note ?? ''
			])
		)
	]);
}

/** For programs: keys and their order are part of the interface. */
const inJson = ({ code, path, counts, groups }: Told): string =>
	`${JSON.stringify(
		{
			...{ id: code.id, name: code.name, path, definition: code.definition },
			...{ include: code.include, exclude: code.exclude, rule: code.rule, cues: code.cues },
			counts: Object.fromEntries(counts.map(({ unit, n }) => [unit, n])),
			groups: groups.map(({ name, passages }) => ({
				name,
				passages: passages.map(({ passage, code: of, ...one }) => ({
					...{ coding: passage.coding.id, source: one.source, line: one.line },
					...{ start: passage.coding.start, end: passage.coding.end },
					...{ speakers: one.who, code: of, coder: one.coder },
					...{ before: one.before, quote: one.quote, after: one.after },
					valence: passage.coding.valence ?? null
				}))
			}))
		},
		null,
		'\t'
	)}\n`;
