/** The flags of `simpul crosstab` as a table's question: they have the same names as in the address bar. */
import type { Where } from '#core/facts/filter.ts';
import { parseSpec, parseWhere } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import type { Project } from '#core/model/project.ts';
import { need, type Parsed } from './args.ts';
import { savedAlone, savedView } from './saved-view.ts';

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

/**
 * The question of the flags, or the one saved under a name: what was typed is looked at first, the project later.
 * @throws SimpulError and UsageError as specFrom; SimpulError saved.unknown, UsageError usage.saved
 */
export function askedTable(parsed: Parsed): (project: Project) => TableSpec {
	const saved = savedAlone(parsed, [...SPEC_OPTIONS, ...SPEC_FLAGS]);
	if (saved !== undefined)
		return (project) => parseSpec(new URLSearchParams(savedView(project, saved, 'table')));
	const spec = specFrom(parsed);
	return () => spec;
}

export const filters = (parsed: Parsed): readonly Where[] => parsed.all('where').map(parseWhere);
