/** A source of another program whose places are still as that program counts them (X5), and the places that become offsets. */
import type { LeftList } from '#core/exchange/left.ts';
import type { XSelection, XSource } from '#core/exchange/values.ts';
import type { Counted, RawText, Ruler } from './counting.ts';

/** A selection's place as the file has it; null where it is no whole number. */
export type Place = {
	readonly start: Counted | null;
	readonly end: Counted | null;
	readonly name: string;
};

export type RawSelection = Omit<XSelection, 'start' | 'end'> & { readonly place: Place };

export type RawSource = Omit<XSource, 'text' | 'selections'> & {
	readonly raw: RawText;
	readonly places: readonly RawSelection[];
};

/** With offsets in the kept text. What does not stand on at least one character of it is listed, with its codings. */
export function placed(
	selections: readonly RawSelection[],
	ruler: Ruler,
	source: string,
	left: LeftList
): XSelection[] {
	return selections.flatMap(({ place, ...selection }) => {
		const start = place.start === null ? null : ruler(place.start);
		const end = place.end === null ? null : ruler(place.end);
		if (start !== null && end !== null && start < end) return [{ ...selection, start, end }];
		left.add('position', source);
		return [];
	});
}
