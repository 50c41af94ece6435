/** The question of a table in one line: "Rows: Actor · Columns: 3 codes · References · Percent of column". */
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { asking } from '#i18n/crosstab-asking.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { unitNouns } from '#i18n/table-nouns.ts';
import { dimLabel } from '#lib/question/dim-facts.ts';
import { whereText } from '#lib/question/filter-facts.ts';

export function questionText(project: Project, locale: Locale, spec: TableSpec): string {
	const say = (message: Parameters<typeof translate>[1]) => translate(locale, message);
	const side = (name: 'rows' | 'columns' | 'layers') => {
		const dim = spec[name];
		return dim ? [`${say(asking[name])}: ${dimLabel(project, locale, dim)}`] : [];
	};
	const { unit, percent, transpose } = spec;
	return [
		...side('rows'),
		...side('columns'),
		...side('layers'),
		say(unitNouns[unit]!.short),
		...(percent === 'none' ? [] : [say(asking.percentsShort[percent])]),
		...spec.where.map((where) => whereText(project, locale, where)),
		...(transpose ? [say(asking.transposed)] : [])
	].join(' · ');
}
