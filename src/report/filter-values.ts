/** Filters in words, as menus, chips and notes under a drawing name them. */
import { compileDim } from '#core/facts/compile-dim.ts';
import type { Dim } from '#core/facts/dim.ts';
import type { Key } from '#core/facts/dimension.ts';
import { factsOf } from '#core/facts/facts.ts';
import type { Where } from '#core/facts/filter.ts';
import { setMeant, setText, whereMeant } from '#core/facts/meant.ts';
import { possibleValues } from '#core/facts/possible-values.ts';
import { codeSetsOf } from '#core/model/code-sets.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { codeSetWords } from '#i18n/code-set-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { dimNoun } from '#i18n/table-nouns.ts';
import { keyLabel, tableWords } from '#i18n/table-words.ts';
import { dimFact } from './dim-fact.ts';

export type Value = { readonly id: string; readonly label: string };

/** Every value a filter on this dimension may ask for. @throws SimpulError table.unknown-attribute … */
export function valuesOf(project: Project, locale: Locale, dim: Dim): Value[] {
	if (dim.by === 'code' && Object.keys(dim).length === 1)
		return [...codesIn(project, locale), ...setsIn(project, locale)];
	const { keys } = compileDim(project, factsOf(project), dim, 'union', locale);
	return valuesIn(locale, dim, keys);
}

const codesIn = (project: Project, locale: Locale): Value[] =>
	flatten(codeTree(project)).map(({ code, depth }) => ({
		id: code.id,
		label: '\u2003'.repeat(depth) + say(code.name, locale)
	}));

const setsIn = (project: Project, locale: Locale): Value[] =>
	codeSetsOf(project).map((set) => ({
		id: setText(set),
		label: translate(locale, codeSetWords.set, set.name)
	}));

const valuesIn = (locale: Locale, dim: Dim, keys: readonly Key[]): Value[] =>
	keys.map(({ id, label }) => ({ id, label: keyLabel(locale, { kind: dim.by }, id, label) }));

/**
 * The values of a filter, "Jambi or Bekasi"; one that no longer exists is shown as it was written.
 * @param there  what `valuesOf` names
 */
export function valuesText(locale: Locale, { dim, values }: Where, there: readonly Value[]) {
	const known = [...there, ...valuesIn(locale, dim, possibleValues(dim, locale))];
	const labels = values.map((value) => {
		const found = known.find((v) => v.id === value)?.label.trim();
		return found ?? (value === '' ? translate(locale, tableWords.noValue) : value);
	});
	return new Intl.ListFormat(locale, { type: 'disjunction' }).format(labels);
}

/** The same filter by what its values are now: those that were merged by what they became, sets as they are named. */
export function valuesNow(project: Project, where: Where): Where {
	const now = where.values.flatMap((value) => {
		const set = where.dim.by === 'code' ? setMeant(project, value) : undefined;
		return set ? [setText(set)] : whereMeant(project, { ...where, values: [value] }).values;
	});
	return { ...where, values: [...new Set(now)] };
}

/** A filter of a question that has been counted: "City: Jambi or Bekasi". */
export function filterText(project: Project, locale: Locale, where: Where): string {
	const there = valuesOf(project, locale, where.dim);
	const values = valuesText(locale, valuesNow(project, where), there);
	return `${dimNoun(locale, dimFact(project, where.dim))}: ${values}`;
}
