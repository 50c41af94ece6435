/** What happened to a first place. */
import type { Id } from '../model/records.ts';

/** Of the table as it stands: kept, shared with others, lost to others, or nobody has anything. */
export type Turn = 'same' | 'shared' | 'other' | 'empty';

export function turnOf(before: readonly Id[], after: readonly Id[]): Turn {
	if (after.length === 0) return 'empty';
	const kept = after.filter((id) => before.includes(id)).length;
	if (kept === 0) return 'other';
	return kept === before.length && kept === after.length ? 'same' : 'shared';
}
