/** Where the palette stands: under the passage or, if there is more room, above it. On a phone it is a sheet and needs no place. */
type Box = { readonly left: number; readonly top: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** Height that a list of codes needs at least. */
const LEAST = 220;

/** @returns inline style, in pixels of the window */
export function palettePlace(box: Box | null, window: Size, palette: Size): string {
	const left = Math.max(8, Math.min((box?.left ?? 200) - 40, window.width - palette.width - 8));
	if (!box) return `left: ${left}px; top: 80px`;
	const below = window.height - box.bottom;
	const room = Math.max(below, box.top) - 16;
	// A passage may reach beyond the window: the palette does not.
	const inside = (at: number) => Math.max(8, Math.min(at, window.height - LEAST - 8));
	const side =
		below >= box.top || below >= palette.height
			? `top: ${inside(box.bottom + 8)}px`
			: `bottom: ${inside(window.height - box.top + 8)}px`;
	return `left: ${left}px; ${side}; max-height: ${Math.max(LEAST, Math.min(palette.height, room))}px`;
}
