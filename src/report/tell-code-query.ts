/** A question about codes in the reader's language, with the notes that belong to its answer. */
import type { CodeNumbersFound } from '#core/code-query/answer.ts';
import type { AskedCode, CodeQuery } from '#core/code-query/spec.ts';
import type { Where } from '#core/facts/filter.ts';
import { setMeant } from '#core/facts/meant.ts';
import { say } from '#core/model/localised.ts';
import { standing } from '#core/model/merged.ts';
import type { Project } from '#core/model/project.ts';
import { codeQuery as words } from '#i18n/code-query.ts';
import { codeSetWords } from '#i18n/code-set-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { filterText } from './filter-values.ts';

/** "“Final say” in the same turn as “Law” or “Rule” (A: Actor: Dinkes)" @throws SimpulError table.unknown-attribute … */
export function codeQueryTitle(project: Project, query: CodeQuery, locale: Locale): string {
	const { relation, turns, not, where, whereB } = query;
	const kind = relation === 'near' && turns === 0 ? 'together' : relation;
	const [a, b] = [query.left, query.right].map((side) => sideText(project, side, locale));
	const asked = translate(locale, (not ? words.asksNot : words.asks)[kind], {
		...{ a: a!, b: b!, turns }
	});
	const filters = [
		...filtersText(project, 'A', where, locale),
		...filtersText(project, 'B', whereB, locale)
	];
	return filters.length === 0 ? asked : `${asked} (${filters.join('; ')})`;
}

function filtersText(
	project: Project,
	side: string,
	where: readonly Where[],
	locale: Locale
): string[] {
	if (where.length === 0) return [];
	const filters = where.map((one) => filterText(project, locale, one)).join(', ');
	return [translate(locale, words.filtersOf, side, filters)];
}

function sideText(project: Project, side: readonly AskedCode[], locale: Locale): string {
	const names = side.map(({ code, below }) => {
		const name = codeName(project, code, locale);
		if (!below) return translate(locale, words.own, name);
		return setMeant(project, code) ? name : translate(locale, words.quoted, name);
	});
	return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/**
 * A code that was asked for by id bears the name of what it is now; one by name stands as it was typed.
 * @throws SimpulError table.unknown-set, table.set-removed
 */
export function codeName(project: Project, named: string, locale: Locale): string {
	const set = setMeant(project, named);
	if (set) return translate(locale, codeSetWords.oneOf, set.name);
	const code = standing(project, 'codes', named);
	return say(project.codes.get(code)?.name, locale) || code;
}

/** What must be known beside the numbers. @param handed  stretches that are handed back */
export function codeQueryNotes(
	{ result }: CodeQuery,
	{ coders, turnless }: CodeNumbersFound,
	handed: number,
	locale: Locale
): string[] {
	return [
		...(result === 'left' ? [] : [translate(locale, words.stretches, handed)]),
		...(coders > 1 ? [translate(locale, words.coders, coders)] : []),
		...(turnless > 0 ? [translate(locale, words.turnless, turnless)] : [])
	];
}
