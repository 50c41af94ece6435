/** A code as printed text or as a file: what it means, how much there is of it, every passage under it (docs/spec/codes.md). */
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { codePage as words } from '#i18n/code-page.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { valences } from '#i18n/terms.ts';
import {
	countsText,
	meaningOf,
	passageLines,
	passagesHead,
	tellCode,
	type CodeAsked,
	type TextOf,
	type ToldCode,
	type ToldPassage
} from './tell-code.ts';

export const CODE_FORMATS = ['text', 'md', 'csv', 'json'] as const;
export type CodeFormat = (typeof CODE_FORMATS)[number];

/** @param asked  the code must be shown */
export function codeFile(
	format: CodeFormat,
	project: Project,
	asked: CodeAsked,
	locale: Locale,
	textOf: TextOf
): string {
	const told = tellCode(project, asked, locale, textOf);
	if (format === 'csv') return csvLines([passagesHead(locale), ...passageLines(project, told)]);
	if (format === 'json') return inJson(told);
	return format === 'md' ? inMarkdown(told) : inText(told);
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

const filteredOf = ({ filtered }: ToldCode): string[] => (filtered === '' ? [] : [filtered]);

function inText(told: ToldCode): string {
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
	return `${[[...head, ...meaning].join('\n'), countsText(told), ...filteredOf(told), ...listed, ...none].join('\n\n')}\n`;
}

const escaped = (text: string): string => flat(text).replace(/([\\`*_[\]<>|#])/g, '\\$1');

function inMarkdown(told: ToldCode): string {
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
		...filteredOf(told).map(escaped),
		...listed,
		...none
	];
	return `${parts.join('\n\n')}\n`;
}

/** For programs: keys and their order are part of the interface. */
const inJson = ({ code, path, counts, groups }: ToldCode): string =>
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
