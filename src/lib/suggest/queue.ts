/**
 * The queue as plain data: what stands in it, where one is, and what has become of each suggestion. Whether one is open is read from
 * the project, so that an undo or a coding on another page shows here by itself.
 */
import type { Project } from '#core/model/project.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import { isRejected, rejectionId } from '#core/suggest/rejection.ts';
import { stillOpen } from '#core/suggest/still-open.ts';

export type Decision = 'accepted' | 'changed' | 'rejected';
/** `coded`: on another page, or by another suggestion of the same passage. */
export type Fate = Decision | 'open' | 'skipped' | 'coded';

export type Queue = {
	readonly items: readonly Suggestion[];
	/** Keys of those that still ask for a decision. */
	readonly open: ReadonlySet<string>;
	readonly decided: ReadonlyMap<string, Decision>;
	readonly skipped: ReadonlySet<string>;
	/** Place of the one that is shown; `items.length` = the end. */
	readonly at: number;
};

export const keyOf = rejectionId;

const keysOf = (suggestions: readonly Suggestion[]): Set<string> => new Set(suggestions.map(keyOf));

export function newQueue(project: Project, proposed: readonly Suggestion[]): Queue {
	const items = stillOpen(project, proposed);
	return { items, open: keysOf(items), decided: new Map(), skipped: new Set(), at: 0 };
}

/**
 * After a change of the project. What has opened that was not in the queue comes last; what one had decided and is open again (an
 * undo) is shown.
 */
export function followed(queue: Queue, project: Project, proposed: readonly Suggestion[]): Queue {
	const now = stillOpen(project, proposed);
	const open = keysOf(now);
	const known = keysOf(queue.items);
	const items = [...queue.items, ...now.filter((one) => !known.has(keyOf(one)))];
	const back = items.findIndex((one) => queue.decided.has(keyOf(one)) && open.has(keyOf(one)));
	const decided = new Map([...queue.decided].filter(([key]) => !open.has(key)));
	return { ...queue, items, open, decided, at: back < 0 ? queue.at : back };
}

export function fateOf(queue: Queue, project: Project, suggestion: Suggestion): Fate {
	const key = keyOf(suggestion);
	if (queue.open.has(key)) return queue.skipped.has(key) ? 'skipped' : 'open';
	return queue.decided.get(key) ?? (isRejected(project, suggestion) ? 'rejected' : 'coded');
}

export const isOpen = ({ open }: Queue, suggestion: Suggestion): boolean =>
	open.has(keyOf(suggestion));

/** Marks what was decided and goes to the next that is open and not skipped, from here on and then from the beginning. */
export const decidedAs = (queue: Queue, suggestion: Suggestion, decision: Decision): Queue => {
	const key = keyOf(suggestion);
	const open = new Set(queue.open);
	open.delete(key);
	return onward({ ...queue, open, decided: new Map(queue.decided).set(key, decision) });
};

export const skip = (queue: Queue, suggestion: Suggestion): Queue =>
	onward({ ...queue, skipped: new Set(queue.skipped).add(keyOf(suggestion)) });

/** Those that were skipped are asked again. */
export const unskipped = (queue: Queue): Queue =>
	onward({ ...queue, skipped: new Set(), at: queue.items.length });

export const moved = (queue: Queue, by: number): Queue => ({
	...queue,
	at: Math.max(0, Math.min(queue.items.length, queue.at + by))
});

function onward(queue: Queue): Queue {
	const { items, open, skipped, at } = queue;
	for (let step = 1; step <= items.length; step++) {
		const next = (at + step) % (items.length + 1);
		const key = next < items.length ? keyOf(items[next]!) : '';
		if (open.has(key) && !skipped.has(key)) return { ...queue, at: next };
	}
	return { ...queue, at: items.length };
}

export type Tally = Readonly<Record<Decision | 'skipped' | 'left', number>>;

/** What was done here, in numbers; `left` counts all that are open, the skipped ones among them. */
export function tally({ decided, open, skipped }: Queue): Tally {
	const count = (wanted: Decision) => [...decided.values()].filter((one) => one === wanted).length;
	return {
		accepted: count('accepted'),
		changed: count('changed'),
		rejected: count('rejected'),
		skipped: [...skipped].filter((key) => open.has(key)).length,
		left: open.size
	};
}
