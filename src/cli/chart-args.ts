/** The flags of `simpul chart` as a display's question: they have the same names as in the address bar. */
import { FIELDS, parseDisplay } from '#core/displays/spec-text.ts';
import { VIEWS, type DisplaySpec } from '#core/displays/spec.ts';
import type { Project } from '#core/model/project.ts';
import { choice, need, UsageError, type Parsed } from './args.ts';
import { savedAlone, savedView } from './saved-view.ts';

/** Every field of any view; which of them a view has is said by the view. */
export const CHART_FLAGS: readonly string[] = [
	'view',
	...new Set(VIEWS.flatMap((view) => Object.keys(FIELDS[view]))),
	'where'
];

/** @throws SimpulError display.bad-spec, table.bad-dimension, table.bad-spec; UsageError usage.missing, usage.choice, usage.option */
function displayFrom(parsed: Parsed): DisplaySpec {
	need(parsed.one('view'), '--view');
	const view = choice(parsed, 'view', VIEWS, 'co-occurrence');
	const own = Object.keys(FIELDS[view]);
	for (const name of CHART_FLAGS)
		if (!['view', 'where', ...own].includes(name) && parsed.one(name) !== undefined)
			throw new UsageError('usage.option', {
				...{ option: `--${name}`, options: [...own, 'where'].map((one) => `--${one}`).join(', ') }
			});
	return parseDisplay(
		CHART_FLAGS.flatMap((name) => parsed.all(name).map((value): [string, string] => [name, value]))
	);
}

/**
 * The question of the flags, or the one saved under a name: what was typed is looked at first, the project later.
 * @throws SimpulError and UsageError as displayFrom; SimpulError saved.unknown, UsageError usage.saved
 */
export function askedDisplay(parsed: Parsed): (project: Project) => DisplaySpec {
	const saved = savedAlone(parsed, CHART_FLAGS);
	if (saved !== undefined)
		return (project) => parseDisplay(new URLSearchParams(savedView(project, saved, 'display')));
	const spec = displayFrom(parsed);
	return () => spec;
}
