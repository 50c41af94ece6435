/**
 * Places that all quote their words, as databases keep them, settled one by one: a program may count what was coded by hand in UTF-16
 * units and what it coded by itself in code points. A place whose words stand there under one counting is there; one whose words stand
 * there under none is where the source's counting says, and is told.
 */
import type { LeftList } from '#core/exchange/left.ts';
import type { XSelection } from '#core/exchange/values.ts';
import type { Choice, Trials } from './choose-counting.ts';
import { countingText, rulerFor, type Ruler } from './counting.ts';
import { placed, type Place, type RawSource } from './raw-source.ts';

export type Settled = {
	readonly selections: readonly XSelection[];
	/** Places that quote anything, and those of them that stand on their words. */
	readonly quoting: number;
	readonly standing: number;
};

/** @param text  of the source, as it is kept */
export function settle(
	{ raw, places, name }: Pick<RawSource, 'raw' | 'places' | 'name'>,
	text: string,
	{ counting }: Choice,
	{ trials }: Trials,
	left: LeftList
): Settled {
	const chosen = rulerFor(raw, counting);
	const own = countingText(counting);
	const others = trials.filter((trial) => countingText(trial.counting) !== own);
	const rulers = [chosen, ...others.map((trial) => rulerFor(raw, trial.counting))];
	let [quoting, standing] = [0, 0];
	const selections = places.flatMap((one) => {
		const quote = bare(one.place.name);
		if (quote === '') return placed([one], chosen, name, left);
		quoting++;
		const ruler = rulers.find((each) => bare(wordsAt(text, one.place, each)) === quote);
		const found = placed([one], ruler ?? chosen, name, left);
		if (ruler) standing++;
		else if (found.length > 0) left.add('quote-differs', name);
		return found;
	});
	return { selections, quoting, standing };
}

/** White space apart: programs write line ends and spaces of a quote in their own ways. */
export const bare = (words: string) => words.replace(/\s+/g, '');

function wordsAt(text: string, { start, end }: Place, ruler: Ruler): string {
	const from = start === null ? null : ruler(start);
	const to = end === null ? null : ruler(end);
	return from === null || to === null || from >= to ? '' : text.slice(from, to);
}
