/** Filters as words, also those of an address that asks for what is not there. */
import type { Where } from '#core/facts/filter.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { valuesNow, valuesOf, valuesText } from '#report/filter-values.ts';
import { tried } from '#lib/state/tried.ts';
import { dimLabel } from './dim-facts.ts';

/** A filter in words: "City: Jambi or Bekasi". */
export function whereText(project: Project, locale: Locale, where: Where): string {
	const there = tried(() => valuesOf(project, locale, where.dim)).value ?? [];
	const now = tried(() => valuesNow(project, where)).value ?? where;
	return `${dimLabel(project, locale, where.dim)}: ${valuesText(locale, now, there)}`;
}
