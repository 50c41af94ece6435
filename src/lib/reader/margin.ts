/**
 * Names beside the stripes where the margin has room: a name needs a free stretch to the right of its own stripe, at some line of
 * the stripe's height, that no outer stripe and no other name takes.
 */
export type Bar = {
	readonly lane: number;
	readonly top: number;
	readonly bottom: number;
	/** It takes room and gets no name. */
	readonly nameless?: boolean;
};
/** Where a name goes, in pixels from the item's top and the margin's left edge. */
export type Tag = { readonly top: number; readonly left: number; readonly width: number };

export type MarginSize = {
	readonly lane: number;
	readonly width: number;
	/** Height of a name. */
	readonly line: number;
	/** Names get at least this much width or are left out. */
	readonly least: number;
};

/** @returns for each bar where its name goes, or null where there is no room */
export function placeTags(bars: readonly Bar[], size: MarginSize): (Tag | null)[] {
	const taken: { top: number; bottom: number; left: number }[] = bars.map((bar) => ({
		top: bar.top,
		bottom: bar.bottom,
		left: bar.lane * size.lane
	}));
	const order = bars.map((_, i) => i).sort((a, b) => bars[b]!.lane - bars[a]!.lane || a - b);
	const tags = new Array<Tag | null>(bars.length).fill(null);
	for (const i of order) {
		const bar = bars[i]!;
		if (bar.nameless) continue;
		const left = (bar.lane + 1) * size.lane;
		if (size.width - left < size.least) continue;
		const outer = taken.filter((t) => t.left >= left);
		const below = outer
			.map((t) => t.bottom)
			.filter((top) => top > bar.top && top + size.line <= bar.bottom)
			.sort((a, b) => a - b);
		for (const top of [bar.top, ...below]) {
			const right = outer
				.filter((t) => t.top < top + size.line && top < t.bottom)
				.reduce((least, t) => Math.min(least, t.left), size.width);
			if (right - left < size.least) continue;
			tags[i] = { top, left, width: right - left };
			taken.push({ top, bottom: top + size.line, left });
			break;
		}
	}
	return tags;
}

const LEAST_LANE = 5;
/** Lanes that the widest margin has room for. */
export const MOST_LANES = 42;

/** How many lanes a margin has room for. */
export const lanesIn = (width: number): number =>
	Math.max(1, Math.min(MOST_LANES, Math.floor(width / LEAST_LANE)));

/** Width of a lane: generous while there are few, never invisible. */
export const laneWidth = (count: number, room: number): number =>
	Math.max(LEAST_LANE, Math.min(16, Math.floor(room / Math.max(1, count))));
