/** What the address of the page says about the place in the text: `?at=120-180` for a passage, `?coding=ID` for a coding. */
import type { Span } from '#core/text/span.ts';

export type Place = { readonly at: Span | null; readonly coding: string | null };

/** A passage that does not lie in the text is left out. */
export function readPlace(params: URLSearchParams, length: number): Place {
	const match = /^(\d{1,9})-(\d{1,9})$/.exec(params.get('at') ?? '');
	const at = match ? { start: Number(match[1]), end: Number(match[2]) } : null;
	return {
		at: at && at.start < at.end && at.end <= length ? at : null,
		coding: params.get('coding')
	};
}
