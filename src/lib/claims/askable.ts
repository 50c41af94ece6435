/** Measures that one may ask a claim's table for; who is said to hold something is another table. */
import type { TableSpec } from '#core/tables/spec.ts';

export const ASKABLE = ['column', 'row', 'references', 'rate', 'sources', 'speakers'] as const;
export type Askable = (typeof ASKABLE)[number];

export function withMeasure(spec: TableSpec, measure: Askable): TableSpec {
	if (measure === 'sources' || measure === 'speakers')
		return { ...spec, unit: measure, percent: 'none' };
	return { ...spec, unit: 'references', percent: measure === 'references' ? 'none' : measure };
}
