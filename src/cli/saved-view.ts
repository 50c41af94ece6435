/** Tables, displays and questions that are saved in a project, by the name they have there. */
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { isQueryText } from '#core/code-query/saved.ts';
import { isDisplayText } from '#core/displays/saved.ts';
import { SimpulError } from '#core/model/error.ts';
import { UsageError, type Parsed } from './args.ts';

const KINDS = {
	table: (spec: string) => !isDisplayText(spec) && !isQueryText(spec),
	display: isDisplayText,
	query: isQueryText
};

/**
 * The text of a saved question.
 * @param kind  tables are printed by `crosstab`, displays by `chart`, questions about codes by `query`
 * @throws SimpulError saved.unknown {name, names}
 */
export function savedView(project: Project, name: string, kind: keyof typeof KINDS): string {
	const views = alive(project, 'views').filter(({ spec }) => KINDS[kind](spec));
	const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
	const found = views.find((view) => view.name === name) ?? views.find((v) => same(v.name, name));
	if (found) return found.spec;
	throw new SimpulError('saved.unknown', { name, names: views.map((view) => view.name) });
}

/** A saved question is whole: nothing else is asked beside it. @throws UsageError usage.saved {option} */
export function savedAlone(parsed: Parsed, questions: readonly string[]): string | undefined {
	const name = parsed.one('saved');
	if (name === undefined) return undefined;
	const other = questions.find((option) => parsed.has(option) || parsed.one(option) !== undefined);
	if (other !== undefined) throw new UsageError('usage.saved', { option: `--${other}` });
	return name;
}
