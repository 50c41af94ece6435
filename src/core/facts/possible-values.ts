/**
 * Values that a dimension has even where nobody in the project has them. A filter may ask for them and finds nothing, which is
 * an answer: no observation was coded. A value outside such a list is a slip of the pen and is refused.
 */
import { ACTOR_TYPES } from '../frameworks/actor-types.ts';
import { say } from '../model/localised.ts';
import { SOURCE_KINDS, type Lang } from '../model/records.ts';
import type { Dim } from './dim.ts';
import type { Key } from './dimension.ts';

export function possibleValues(dim: Dim, lang: Lang): readonly Key[] {
	if (dim.by === 'kind') return SOURCE_KINDS.map((id) => ({ id, label: id }));
	return isTypes(dim) ? ACTOR_TYPES.map(({ id, name }) => ({ id, label: say(name, lang) })) : [];
}

/** Types of actors: of who speaks, is spoken about or holds. */
export const isTypes = (dim: Dim): boolean =>
	dim.by === 'type' || ('attribute' in dim && dim.by !== 'source' && dim.attribute === 'type');
