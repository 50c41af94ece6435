/** The flags of `simpul crosstab` as a table's question: they have the same names as in the address bar. */
import type { Where } from '#core/facts/filter.ts';
import { parseSpec, parseWhere } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { need, type Parsed } from './args.ts';

export const SPEC_OPTIONS = [
	'rows',
	'columns',
	'layers',
	'unit',
	'percent',
	'overlap',
	'parents',
	'where'
] as const;
export const SPEC_FLAGS = ['transpose', 'hideZeros', 'heard'] as const;

/** @throws SimpulError table.bad-spec, table.bad-dimension; UsageError without rows or columns */
export function specFrom(parsed: Parsed): TableSpec {
	need(parsed.one('rows'), '--rows');
	need(parsed.one('columns'), '--columns');
	const valued = SPEC_OPTIONS.flatMap((name) =>
		parsed.all(name).map((value): [string, string] => [name, value])
	);
	const flags = SPEC_FLAGS.filter((name) => parsed.has(name)).map((name): [string, string] => [
		name,
		'1'
	]);
	return parseSpec([...valued, ...flags]);
}

export const filters = (parsed: Parsed): readonly Where[] => parsed.all('where').map(parseWhere);
