/** Each document as a strip with the passages of each family of codes where they stand in its text (rules D6). */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { factsOf } from '../facts/facts.ts';
import { codeLines } from './code-line.ts';
import type { PortraitsSpec } from './spec.ts';

export type Stripe = {
	/** Position among the rows. */
	readonly row: number;
	/** UTF-16 units of the text. */
	readonly start: number;
	readonly end: number;
	readonly codings: readonly Id[];
};
export type Portrait = {
	readonly id: Id;
	readonly label: string;
	readonly length: number;
	/** In the order of the text. */
	readonly stripes: readonly Stripe[];
};
export type Portraits = {
	readonly view: 'portraits';
	readonly spec: PortraitsSpec;
	/** Families that have a passage. */
	readonly rows: readonly {
		readonly id: Id;
		readonly label: string;
		readonly colour: string;
		readonly n: number;
	}[];
	/** Sources that have one, by name. */
	readonly sources: readonly Portrait[];
	readonly coders: number;
};

/** @throws SimpulError display.no-codings; table.unknown-* */
export function portraits(project: Project, spec: PortraitsSpec, lang: Lang): Portraits {
	const lines = codeLines(project, spec.codes, spec.where, lang).filter(
		({ references }) => references.length > 0
	);
	if (lines.length === 0) throw new SimpulError('display.no-codings', { view: spec.view });
	const bySource = new Map<Id, Stripe[]>();
	lines.forEach(({ references }, row) => {
		for (const { source, start, end, codings } of references) {
			const stripes = bySource.get(source) ?? [];
			stripes.push({ row, start, end, codings });
			bySource.set(source, stripes);
		}
	});
	return {
		...{ view: 'portraits', spec },
		rows: lines.map(({ references, ...line }) => ({ ...line, n: references.length })),
		sources: factsOf(project).people.sources.rows.flatMap(({ id, name, length }) => {
			const stripes = bySource.get(id);
			if (!stripes) return [];
			stripes.sort((a, b) => a.start - b.start || a.end - b.end || a.row - b.row);
			return [{ id, label: name, length, stripes }];
		}),
		coders: new Set(lines.flatMap(({ references }) => references.map(({ coder }) => coder))).size
	};
}
