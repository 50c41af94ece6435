/** What is said of a code: what it means, how much there is of it, every passage under it in groups (docs/spec/codes.md). */
import { codePassages, type CodePassage } from '#core/codebook/code-passages.ts';
import { CODE_UNITS, countCode, type CodeUnit } from '#core/codebook/count-code.ts';
import { groupPassages, type Grouping } from '#core/codebook/group-passages.ts';
import { pathOf, withDescendants } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Code, Id } from '#core/model/records.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';
import { contextOf } from '#core/text/context.ts';
import { linesOf } from '#core/text/line-at.ts';
import { codePage as words } from '#i18n/code-page.ts';
import { codeColumns, codeTables } from '#i18n/code-tables.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { valences } from '#i18n/terms.ts';
import { passageGroupName } from './passage-group-name.ts';

export type CodeAsked = {
	readonly code: Id;
	readonly by: Grouping;
	readonly below: boolean;
	/** What a page shows of them; without it all passages are told. */
	readonly filter?: {
		readonly words: string;
		readonly passages: readonly CodePassage[];
		readonly all: number;
	};
};
export type TextOf = (hash: string) => string | undefined;

export type ToldPassage = {
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
export type ToldCode = {
	readonly code: Code;
	readonly path: readonly string[];
	readonly counts: readonly { readonly unit: CodeUnit; readonly n: number }[];
	readonly groups: readonly { readonly name: string; readonly passages: readonly ToldPassage[] }[];
	/** That only some are told; '' if all are. */
	readonly filtered: string;
	readonly locale: Locale;
};

/** @param asked  the code must be shown */
export function tellCode(
	project: Project,
	{ code: id, by, below, filter }: CodeAsked,
	locale: Locale,
	textOf: TextOf
): ToldCode {
	const codes = below ? withDescendants(project, id) : new Set([id]);
	const groups = groupPassages(project, filter?.passages ?? codePassages(project, codes), by);
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
		filtered: filter
			? translate(locale, codeTables.filtered, filter.words, filter.passages.length, filter.all)
			: '',
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

export const countsText = ({ counts, locale }: ToldCode): string =>
	counts
		.map(({ unit, n }) => `${formatNumber(locale, n)} ${translate(locale, words.units[unit])}`)
		.join(', ');

/** Definition, when to use it and when not, in the words of the codebook. */
export function meaningOf({
	code,
	locale
}: ToldCode): { readonly title: string; readonly text: string }[] {
	const parts = (['include', 'exclude', 'rule'] as const).map((field) => ({
		title: translate(locale, words[field]),
		text: say(code[field], locale)
	}));
	const cues = { title: translate(locale, words.cues), text: (code.cues[locale] ?? []).join(', ') };
	return [...parts, cues].filter(({ text }) => text !== '');
}

/** One line for each passage in its group, without its head. */
export function passageLines(project: Project, { groups, locale }: ToldCode): string[][] {
	const name = (id: Id) => project.actors.get(id)?.name ?? id;
	return groups.flatMap((group) =>
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
	);
}

export const passagesHead = (locale: Locale): string[] =>
	codeColumns.map((column) => translate(locale, column));
