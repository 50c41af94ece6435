/** A dimension of a table in the plain words that messages take. */
import type { Dim } from '#core/facts/dim.ts';
import { findAttribute } from '#core/facts/find-attribute.ts';
import type { Project } from '#core/model/project.ts';
import type { DimFact } from '#i18n/table-nouns.ts';

/** @throws SimpulError table.unknown-attribute */
export function dimFact(project: Project, dim: Dim): DimFact {
	if (dim.by === 'framework') return { kind: 'id' in dim ? 'code' : 'framework' };
	if (dim.by === 'date') return { kind: `date-${dim.period}` };
	if (!('attribute' in dim) || dim.attribute === undefined) return { kind: dim.by };
	if (dim.by !== 'source' && dim.attribute === 'type')
		return { kind: dim.by === 'actor' ? 'type' : `${dim.by}-type` };
	const on = dim.by === 'source' ? 'source' : 'actor';
	return { kind: dim.by, name: findAttribute(project, on, dim.attribute).name };
}
