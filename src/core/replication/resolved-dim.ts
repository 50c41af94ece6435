import type { Dim } from '../facts/dim.ts';
import { findAttribute } from '../facts/find-attribute.ts';
import type { Project } from '../model/project.ts';

/** What is asked of a coding, its source or who speaks; `of` is an attribute's id, `type` or a period. */
export function resolved(project: Project, dim: Dim): { by: string; of: string } {
	switch (dim.by) {
		case 'type':
			return { by: 'actor', of: 'type' };
		case 'framework':
			return { by: dim.id === undefined ? 'framework' : 'code', of: '' };
		case 'date':
			return { by: 'date', of: dim.period };
	}
	const asked = 'attribute' in dim ? dim.attribute : undefined;
	if (asked === undefined || (asked === 'type' && dim.by !== 'source'))
		return { by: dim.by, of: asked ?? '' };
	const on = dim.by === 'source' ? 'source' : 'actor';
	return { by: dim.by, of: findAttribute(project, on, asked).id };
}
