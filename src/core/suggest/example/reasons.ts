/** The words that tipped a suggestion (rule U16): what adds most to the log-odds, as it stands in the passage. */
import type { Id } from '../../model/records.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { CueFound, Suggestion } from '../propose.ts';
import type { CueText } from '../read-cues.ts';
import { featuresIn } from './read-units.ts';
import type { Model } from './train.ts';
import type { Vectors } from './vectors.ts';

const MOST = 5;
/** Less of the whole than this tips nothing. */
const LEAST = 0.03;

type Place = Span & { readonly source: Id };

/**
 * @param cued  suggestions by cues of the same code
 * @returns by place and what all its cues together add to the log-odds: they share it by their weights
 */
export function reasonsOf(
	model: Model,
	vectors: Vectors,
	texts: readonly CueText[],
	cued: readonly Suggestion[]
): (place: Place, worth: number) => CueFound[] {
	const numbers = new Map(vectors.names.map((name, i) => [name, i]));
	const textOf = new Map(texts.map((text) => [text.source, text]));
	const keyOf = ({ source, start }: Place) => JSON.stringify([source, start]);
	const cuesAt = new Map(cued.map((one) => [keyOf(one), one.cues]));
	return (place, worth) => {
		const source = textOf.get(place.source)!;
		const words = new Map<number, Span[]>();
		for (const { feature, start, end } of featuresIn(source, place)) {
			const number = numbers.get(feature);
			if (number === undefined) continue;
			words.set(number, [...(words.get(number) ?? []), { start, end }]);
		}
		const rarity = (f: number) => Math.log2(1 + (vectors.from.length - 1) / vectors.units[f]!);
		const length = Math.sqrt([...words.keys()].reduce((sum, f) => sum + rarity(f) ** 2, 0));
		const tipping = [...words].map(([f, at]): CueFound => {
			const weight = (model.weights[f]! * rarity(f)) / length;
			return {
				cue: source.text.slice(at[0]!.start, at[0]!.end),
				weight,
				fires: vectors.units[f]!,
				at
			};
		});
		const found = cuesAt.get(keyOf(place)) ?? [];
		const whole = found.reduce((sum, { weight }) => sum + weight, 0);
		const cues = found.map((cue) => ({ ...cue, weight: (worth * cue.weight) / whole }));
		return heaviest([...cues, ...tipping]);
	};
}

/** The heaviest first; what lies on a heavier one is a part of it. */
function heaviest(all: readonly CueFound[]): CueFound[] {
	const sorted = all
		.filter(({ weight }) => weight >= LEAST)
		.sort((a, b) => b.weight - a.weight || a.at[0]!.start - b.at[0]!.start);
	const kept: CueFound[] = [];
	for (const one of sorted) {
		const free = one.at.filter(
			(at) => !kept.some((k) => k.at.some((other) => overlaps(at, other)))
		);
		if (free.length > 0)
			kept.push({ ...one, weight: Math.round(one.weight * 100) / 100, at: free });
		if (kept.length === MOST) break;
	}
	return kept;
}
