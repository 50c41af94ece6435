/** Quotes for lists: cut between words. */

/**
 * The text, or its beginning up to a space near `limit` UTF-16 units. Null in `rest` when nothing was cut.
 */
export function shorten(
	text: string,
	limit: number
): { readonly head: string; readonly cut: boolean } {
	const clean = text.trim();
	if (clean.length <= limit * 1.15) return { head: clean, cut: false };
	const space = clean.lastIndexOf(' ', limit);
	const end = space > limit * 0.6 ? space : wholeCharacter(clean, limit);
	return { head: clean.slice(0, end).trimEnd(), cut: true };
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
