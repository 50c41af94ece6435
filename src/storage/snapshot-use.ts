import type { Change } from '#core/log/change.ts';
import type { Snapshot } from '#core/model/ports.ts';

/**
 * Whether the tail may be folded onto the snapshot: all of it must come later in stamp order. After a merge of older changes
 * it does not, and the project is folded from the start.
 */
export const isFollowedBy = (
	{ at }: Pick<Snapshot, 'at'>,
	tail: readonly Pick<Change, 'at'>[]
): boolean => at === null || tail.every((change) => change.at > at);
