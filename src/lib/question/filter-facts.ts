/** Filters as words and as lists of what may be chosen. */
import { compileDim } from '#core/facts/compile-dim.ts';
import type { Dim } from '#core/facts/dim.ts';
import type { Key } from '#core/facts/dimension.ts';
import { factsOf } from '#core/facts/facts.ts';
import type { Where } from '#core/facts/filter.ts';
import { possibleValues } from '#core/facts/possible-values.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { keyLabel, tableWords } from '#i18n/table-words.ts';
import { dimLabel } from './dim-facts.ts';
import { tried } from '#lib/state/tried.ts';

export type Value = { readonly id: string; readonly label: string };

/** Every value a filter on this dimension may ask for. @throws SimpulError table.unknown-attribute … */
export function valuesOf(project: Project, locale: Locale, dim: Dim): Value[] {
	if (dim.by === 'code')
		return flatten(codeTree(project)).map(({ code, depth }) => ({
			id: code.id,
			label: '\u2003'.repeat(depth) + say(code.name, locale)
		}));
	const { keys } = compileDim(project, factsOf(project), dim, 'union', locale);
	return valuesIn(locale, dim, keys);
}

const valuesIn = (locale: Locale, dim: Dim, keys: readonly Key[]): Value[] =>
	keys.map(({ id, label }) => ({ id, label: keyLabel(locale, { kind: dim.by }, id, label) }));

/** Labels of a filter's values; a value that no longer exists is shown as it was written. */
export function whereValues(project: Project, locale: Locale, { dim, values }: Where): string[] {
	const known = [
		...(tried(() => valuesOf(project, locale, dim)).value ?? []),
		...valuesIn(locale, dim, possibleValues(dim, locale))
	];
	return values.map((value) => {
		const found = known.find((v) => v.id === value)?.label.trim();
		return found ?? (value === '' ? translate(locale, tableWords.noValue) : value);
	});
}

/** A filter in words: "City: Jambi or Bekasi". */
export function whereText(project: Project, locale: Locale, where: Where): string {
	const or = new Intl.ListFormat(locale, { type: 'disjunction' });
	const values = or.format(whereValues(project, locale, where));
	return `${dimLabel(project, locale, where.dim)}: ${values}`;
}
