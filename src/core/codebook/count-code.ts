/** How much there is of a code, counted as tables count (rule G3): totals of tables whose only column is the code. */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { crosstab } from '../tables/crosstab.ts';
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

/** @param textOf  for words; the text of a source by its hash */
export function countCode(
	project: Project,
	code: Id,
	below: boolean,
	unit: CodeUnit,
	textOf?: (hash: string) => string | undefined
): number {
	return crosstab(project, codeSpec(code, below, unit), textOf).total;
}
