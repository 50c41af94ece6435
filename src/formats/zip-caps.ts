/**
 * How much may come out of a compressed file, in bytes: as much as files of its kind ordinarily hold for their size. A small one may be
 * anything up to `free`; nothing may be larger than `expanded`.
 */
const MB = 2 ** 20;

export type Caps = { readonly expanded: number; readonly free: number; readonly ratio: number };

/** Of projects, ours and those of other programs: they shrink 3-20 times. */
export const PROJECT_CAPS = { expanded: 1024 * MB, free: 64 * MB, ratio: 100, entries: 65_535 };

export const mostOf = (size: number, { expanded, free, ratio }: Caps): number =>
	Math.min(expanded, Math.max(free, size * ratio));

/** The same as `unzip` takes it. */
export const zipCaps = ({ length }: Uint8Array, caps: Caps & { readonly entries: number }) => ({
	maxBytes: mostOf(length, caps),
	maxEntries: caps.entries
});
