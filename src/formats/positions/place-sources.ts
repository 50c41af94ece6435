/** Sources with positions of another program become sources with offsets; how positions were counted is told for each (X5). */
import { ORIGIN } from '#core/exchange/export-codebook.ts';
import type { LeftList } from '#core/exchange/left.ts';
import type { XSource } from '#core/exchange/values.ts';
import { asFarAs, choose, pooled, tryCountings, type Choice } from './choose-counting.ts';
import { countingText, keptText, rulerFor, STANDARD, type Counting } from './counting.ts';
import { settle } from './by-quotes.ts';
import { placed, type RawSource } from './raw-source.ts';

/** How one source's positions were counted, for the researcher to look at. */
export type PositionReport = {
	readonly source: string;
	readonly guid: string;
	/** As `countingText` writes it. */
	readonly counting: string;
	readonly score: number;
	readonly by: Choice['by'];
	readonly selections: number;
	/** What else it could be, each with the passages it would give. */
	readonly choices: readonly { readonly counting: string; readonly samples: readonly string[] }[];
};

/** The researcher's own choice, for all sources or by GUID. */
export type Asked = Counting | ReadonlyMap<string, Counting> | null;

export type Placing = {
	/** The program that wrote the file. */
	readonly origin: string;
	readonly asked: Asked;
	readonly left: LeftList;
	/** Whether names are quotes, every one of them, and each place may be counted in its own way. */
	readonly quoted?: boolean;
};

export function placeSources(raws: readonly RawSource[], { origin, asked, left, quoted }: Placing) {
	const tried = raws.map(({ raw, places }) =>
		tryCountings(
			raw,
			places.map(({ place }) => place)
		)
	);
	const file = pooled(tried);
	const positions: PositionReport[] = [];
	const sources = raws.map(({ raw, places, ...source }, i): XSource => {
		const trials = tried[i]!;
		const own = asked instanceof Map ? asked.get(source.guid) : asked;
		const choice: Choice = own
			? { counting: asFarAs(own as Counting, trials.trials), score: 1, by: 'asked' }
			: origin === ORIGIN
				? { counting: STANDARD, score: 1, by: 'same' } // written here: nothing to find out
				: choose(trials, file, origin);
		const text = keptText(raw);
		const { selections, score } =
			quoted && !own
				? byQuotes({ raw, places, name: source.name }, text, choice, trials, left)
				: {
						selections: placed(places, rulerFor(raw, choice.counting), source.name, left),
						score: choice.score
					};
		if (choice.by !== 'same' && places.length > 0)
			positions.push({
				...{ source: source.name, guid: source.guid, selections: places.length },
				...{ counting: countingText(choice.counting), score, by: choice.by },
				choices: trials.trials.map(({ counting }) => ({
					counting: countingText(counting),
					samples: samplesOf(text, { raw, places }, counting)
				}))
			});
		return { ...source, text, selections };
	});
	return { sources, positions };
}

function byQuotes(...[source, text, choice, trials, left]: Parameters<typeof settle>) {
	const { selections, quoting, standing } = settle(source, text, choice, trials, left);
	return { selections, score: quoting === 0 ? choice.score : standing / quoting };
}

const SAMPLES = 3;
const LONGEST = 120;

/** Passages from the beginning, the middle and the end of the list. */
function samplesOf(
	text: string,
	{ raw, places }: Pick<RawSource, 'raw' | 'places'>,
	counting: Counting
): string[] {
	const ruler = rulerFor(raw, counting);
	const last = places.length - 1;
	const chosen = new Set(Array.from({ length: SAMPLES }, (_, i) => Math.round((i * last) / 2)));
	return [...chosen].map((i) => {
		const { start, end } = places[i]!.place;
		const from = start === null ? null : ruler(start);
		const to = end === null ? null : ruler(end);
		if (from === null || to === null || from >= to) return '';
		const passage = text.slice(from, to);
		return passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST)}…`;
	});
}
