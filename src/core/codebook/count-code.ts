/** How much there is of a code, counted as tables count (rule G3): totals of tables whose only column is the code. */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { crosstabs } from '../tables/crosstab.ts';
import { DEFAULT_SPEC, type TableSpec, type Unit } from '../tables/spec.ts';

export const CODE_UNITS = ['references', 'sources', 'speakers', 'actors', 'words'] as const;
export type CodeUnit = Extract<Unit, (typeof CODE_UNITS)[number]>;

/** The table behind the numbers. @param below  with the passages of the codes below */
export const codeSpec = (code: Id, below: boolean, unit: CodeUnit): TableSpec => ({
	...DEFAULT_SPEC,
	rows: { by: 'source' },
	columns: { by: 'code', ids: [code] },
	parents: below ? 'union' : 'own',
	unit
});

/**
 * One number per unit, in one walk over the codings.
 * @param textOf  for words; the text of a source by its hash
 */
export function countCode(
	project: Project,
	code: Id,
	below: boolean,
	units: readonly CodeUnit[],
	textOf?: (hash: string) => string | undefined
): number[] {
	const spec = codeSpec(code, below, units[0] ?? 'references');
	return crosstabs(project, spec, units, textOf).map(({ total }) => total);
}
