/**
 * What can be set for each chart. Values are the texts of the address, so that a control knows nothing of the question but its name.
 */
import type { DisplaySpec, View } from '#core/displays/spec.ts';
import { EXTENTS, MEASURES, ORDERS, PERIODS } from '#core/displays/spec.ts';
import { displayPairs, displayText, parseDisplay } from '#core/displays/spec-text.ts';
import { charts } from '#i18n/displays-page.ts';
import { displays } from '#i18n/displays.ts';
import type { Message } from '#i18n/message.ts';

export type Choice = { readonly value: string; readonly label: Message };
export type Option = { readonly name: string; readonly label: Message } & (
	| { readonly kind: 'side'; readonly codesOnly: boolean; readonly none?: Message }
	| { readonly kind: 'choice'; readonly choices: readonly Choice[] }
	| { readonly kind: 'number'; readonly least: number; readonly most: number }
	/** An attribute of sources. */
	| { readonly kind: 'attribute' }
);

const codes = (none?: Message): Option => ({
	...{ kind: 'side', name: 'codes', label: charts.codes, codesOnly: true },
	...(none ? { none } : {})
});
const layers: Option = {
	...{ kind: 'side', name: 'layers', label: charts.layers, codesOnly: false },
	none: charts.noLayers
};
const choice = (
	name: string,
	label: Message,
	values: readonly string[],
	words: { readonly [value: string]: Message }
): Option => ({
	...{ kind: 'choice', name, label },
	choices: values.map((value) => ({ value, label: words[value]! }))
});
const number = (name: string, label: Message, least: number, most: number): Option => ({
	...{ kind: 'number', name, label, least, most }
});

export const OPTIONS: { readonly [V in Exclude<View, 'matrix'>]: readonly Option[] } = {
	'co-occurrence': [
		codes(charts.eachCode),
		choice('within', charts.within, ['overlap', '0', '1', '2', '3', '5'], charts.withins),
		number('least', charts.least, 1, 1000)
	],
	relations: [choice('by', charts.by, ['type', 'actor'], charts.bys), layers],
	valence: [codes(charts.answering), layers],
	saturation: [
		codes(charts.eachCode),
		choice('order', charts.order, ORDERS, displays.saturation.orders),
		number('base', charts.base, 1, 1000),
		number('run', charts.run, 1, 1000),
		number('runs', charts.runs, 1, 10_000),
		number('seed', charts.seed, 0, 1_000_000)
	],
	timeline: [codes(), choice('period', charts.period, PERIODS, charts.periods)],
	portraits: [codes()],
	distribution: [
		codes(),
		choice('unit', charts.unit, EXTENTS, displays.distribution.units),
		number('parts', charts.parts, 2, 100)
	],
	cities: [
		{ kind: 'side', name: 'rows', label: charts.rows, codesOnly: false },
		codes(),
		{ kind: 'attribute', name: 'city', label: charts.city },
		choice('measure', charts.measure, MEASURES, displays.cities.measures)
	]
};

/** What stands in a question under a name, as a control shows it. */
export const valueOf = (spec: DisplaySpec, name: string): unknown =>
	(spec as unknown as Readonly<Record<string, unknown>>)[name];

/** The text of the same question with another value under one name. @throws what parseDisplay throws */
export function withValue(spec: DisplaySpec, name: string, value: string): string {
	const others = displayPairs(spec).filter(([known]) => known !== name);
	return displayText(parseDisplay([...others, [name, value]]));
}
