import type { Grouping } from '#core/codebook/group-passages.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Printed } from '#core/tables/print.ts';
import { inAddress } from '#core/tables/spec-text.ts';
import { codePage } from '#i18n/code-page.ts';
import { codeTables as words } from '#i18n/code-tables.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import {
	countsText,
	meaningOf,
	passageLines,
	passagesHead,
	tellCode,
	type CodeAsked,
	type TextOf,
	type ToldCode
} from '../tell-code.ts';
import type { Counted } from './counted.ts';

/** A code: how many passages each group has, and every passage. @param asked  the code must be shown */
export function codeCounted(
	project: Project,
	asked: CodeAsked,
	locale: Locale,
	textOf: TextOf
): Counted {
	const told = tellCode(project, asked, locale, textOf);
	const translated = (message: Message) => translate(locale, message);
	const hasBelow = withDescendants(project, asked.code).size > 1;
	const definition = say(told.code.definition, locale);
	const passages: Printed = {
		...{ caption: translated(codePage.list), foot: null, notes: [] },
		...{ head: passagesHead(locale), body: passageLines(project, told) }
	};
	return {
		...{ title: told.path.join(' › '), rule: definition, question: questionOf(asked) },
		n: countsText(told),
		notes: [
			...meaningOf(told).map(({ title, text }) => `${title}: ${text}`),
			...(hasBelow ? [translated(asked.below ? words.withBelow : words.ownOnly)] : []),
			...(told.filtered === '' ? [] : [told.filtered]),
			...(isSeveral(told) ? [translated(words.several)] : [])
		],
		tables: [groupsTable(told, asked.by), passages]
	};
}

/** No line of totals: a passage may stand in several groups. */
function groupsTable({ groups, locale }: ToldCode, by: Grouping): Printed {
	return {
		caption: translate(locale, words.groups),
		head: [translate(locale, codePage.by[by]), translate(locale, words.codings)],
		body: groups.map(({ name, passages }) => [name, formatNumber(locale, passages.length)]),
		...{ foot: null, notes: [] }
	};
}

function isSeveral({ groups }: ToldCode): boolean {
	const listed = groups.flatMap(({ passages }) => passages.map(({ passage }) => passage));
	return new Set(listed).size < listed.length;
}

/** As the address of the page has it. */
const questionOf = ({ code, by, below, filter }: CodeAsked): string =>
	[
		`codebook/${inAddress(code)}?by=${by}`,
		`below=${below ? '1' : '0'}`,
		...(filter ? [`words=${inAddress(filter.words)}`] : [])
	].join('&');
