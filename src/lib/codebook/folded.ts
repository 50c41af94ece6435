/** Which codes are folded in the tree: sets that are replaced and never changed, so that a plain value tells that they are others. */
import type { Id } from '#core/model/records.ts';

export type Folded = ReadonlySet<Id>;

export const NONE_FOLDED: Folded = new Set();

export const folded = (closed: Folded, id: Id): Folded => new Set(closed).add(id);

/** @returns the same set if none of the codes is folded */
export function unfolded(closed: Folded, ids: readonly Id[]): Folded {
	if (!ids.some((id) => closed.has(id))) return closed;
	return new Set([...closed].filter((id) => !ids.includes(id)));
}
