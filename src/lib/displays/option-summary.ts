/** The options of a chart in one line: "Codes: Top-level codes · Period: months". */
import type { Dim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import { charts } from '#i18n/displays-page.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { dimLabel } from '#lib/question/dim-facts.ts';
import { whereText } from '#lib/question/filter-facts.ts';
import type { ChartSpec } from './page-query.ts';
import { OPTIONS, valueOf, type Option } from './options.ts';

export function summaryOf(project: Project, locale: Locale, spec: ChartSpec): string {
	const told = (option: Option) => {
		const value = valueOf(spec, option.name);
		const text = valueText(project, locale, option, value);
		return `${translate(locale, option.label)}: ${text}`;
	};
	return [
		...OPTIONS[spec.view].map(told),
		...spec.where.map((where) => whereText(project, locale, where))
	].join(' · ');
}

function valueText(project: Project, locale: Locale, option: Option, value: unknown): string {
	if (option.kind === 'side')
		return value === null
			? translate(locale, option.none ?? charts.noLayers)
			: dimLabel(project, locale, value as Dim);
	if (option.kind === 'attribute')
		return value === null
			? translate(locale, charts.usualCity)
			: (project.attributes.get(String(value))?.name ?? String(value));
	const known =
		option.kind === 'choice' && option.choices.find((one) => one.value === String(value));
	return known ? translate(locale, known.label) : String(value);
}
