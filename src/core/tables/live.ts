/**
 * A table that follows the project: after one more coding only its source is counted again (about a thousandth of a full count in
 * a large project). Equal to `crosstab` always; it only remembers.
 */
import { factsOf, type Facts } from '../facts/facts.ts';
import { originsOf } from '../facts/origin-dimension.ts';
import type { Project } from '../model/project.ts';
import { COUNTED_TABLES, type Lang } from '../model/records.ts';
import { metaOf } from '../model/visible.ts';
import type { Texts } from './counters.ts';
import { assemble, type Counted, type Crosstab } from './crosstab.ts';
import { compile, inLayer, type Query } from './query.ts';
import { specText } from './spec-text.ts';
import type { TableSpec, Unit } from './spec.ts';
import { Tally } from './tally.ts';

type Kept = { project: Project; question: string; texts: Texts; counted: readonly Counted[] };

/** @returns a function with the arguments and the result of `crosstab`; keep it as long as the table is on the screen */
export function liveCrosstab() {
	let kept: Kept | null = null;
	return (project: Project, spec: TableSpec, texts: Texts = noTexts, lang?: Lang): Crosstab => {
		const labels = lang ?? metaOf(project)?.lang ?? 'en';
		const question = `${labels} ${keysInCodings(project, spec)} ${specText(spec)}`;
		const follows = kept?.question === question && kept.texts === texts;
		// A table that failed half-way must not be patched: it is forgotten until it is counted.
		const before = follows && kept && sameTables(kept.project, project) ? kept.counted : null;
		kept = null;
		const counted = before
			? before.map((one) => moved(one, factsOf(project)))
			: counts(compile(project, spec, labels), spec.unit, texts);
		kept = { project, question, texts, counted };
		return assemble(spec, counted[0]!, counted.slice(1), texts);
	};
}

const noTexts: Texts = () => undefined;

const sameTables = (a: Project, b: Project): boolean =>
	COUNTED_TABLES.every((table) => a[table] === b[table]);

/** Keys that are made of codings and not of the small tables: with others, the question is another. */
function keysInCodings(project: Project, { rows, columns, layers, where }: TableSpec): string {
	const dims = [rows, columns, layers, ...where.map(({ dim }) => dim)];
	return dims.some((dim) => dim?.by === 'origin') ? JSON.stringify(originsOf(project)) : '';
}

/** The whole table and then its layers. */
function counts(whole: Query, unit: Unit, texts: Texts): Counted[] {
	const layers = (whole.layers?.keys ?? []).map((_, layer) => inLayer(whole, layer));
	return [whole, ...layers].map((query) => ({ query, tally: new Tally(query, [unit], texts) }));
}

/** The sides and filters of a question are made of the small tables: while those are the same, only the facts are others. */
function moved({ query, tally }: Counted, facts: Facts): Counted {
	const after: Query = { ...query, facts };
	const changed: number[] = [];
	facts.sources.forEach((source, s) => {
		if (source !== query.facts.sources[s]) changed.push(s);
	});
	if (changed.length > 0) tally.move(query, after, changed);
	return { query: after, tally };
}
