/**
 * The codes on keys 1-9. A code keeps its key as long as it is used, so fingers can learn it: a newly used code takes a free key
 * or that of the code not used for longest. Pinned codes are never pushed out.
 */
import type { Id } from '#core/model/records.ts';

export type Slot = { readonly code: Id; readonly pinned: boolean; readonly used: number };
/** Nine places, some empty. */
export type Slots = readonly (Slot | null)[];

export const NO_SLOTS: Slots = Array.from({ length: 9 }, () => null);

export function useCode(slots: Slots, code: Id): Slots {
	const now = 1 + Math.max(0, ...slots.map((s) => s?.used ?? 0));
	const place = placeFor(slots, code);
	if (place < 0) return slots;
	return slots.with(place, {
		code,
		pinned: slots[place]?.code === code && slots[place].pinned,
		used: now
	});
}

/** Pins a code to its key, or lets it go. */
export function togglePin(slots: Slots, code: Id): Slots {
	const with_ = slots.some((s) => s?.code === code) ? slots : useCode(slots, code);
	return with_.map((s) => (s?.code === code ? { ...s, pinned: !s.pinned } : s));
}

/** Pins a code to the key of one's choice (1-9). The code that was there moves to the key that becomes free, or goes. */
export function pinAt(slots: Slots, code: Id, key: number): Slots {
	const now = 1 + Math.max(0, ...slots.map((s) => s?.used ?? 0));
	const own = slots.findIndex((s) => s?.code === code);
	const there = slots[key - 1] ?? null;
	const moved = own < 0 ? slots : slots.with(own, there);
	return moved.with(key - 1, { code, pinned: true, used: slots[own]?.used ?? now });
}

/** Frees the keys of codes that are no longer there. */
export const forget = (slots: Slots, known: (code: Id) => boolean): Slots =>
	slots.map((s) => (s && known(s.code) ? s : null));

/** Codes by last use, latest first. */
export const recentCodes = (slots: Slots): Id[] =>
	slots
		.filter((s) => s !== null)
		.sort((a, b) => b.used - a.used)
		.map((s) => s.code);

/** The key (1-9) of each code that has one. */
export const keysOf = (slots: Slots): ReadonlyMap<Id, number> =>
	new Map(slots.flatMap((s, i) => (s ? [[s.code, i + 1] as const] : [])));

function placeFor(slots: Slots, code: Id): number {
	const own = slots.findIndex((s) => s?.code === code);
	if (own >= 0) return own;
	const free = slots.indexOf(null);
	if (free >= 0) return free;
	let oldest = -1;
	slots.forEach((s, i) => {
		if (!s!.pinned && (oldest < 0 || s!.used < slots[oldest]!.used)) oldest = i;
	});
	return oldest;
}
