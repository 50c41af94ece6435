/**
 * Which kind of actor a label, a title or a file name speaks of, by the words that transcripts use for each kind. It proposes:
 * the researcher confirms, and an ambiguous word ("dinas") is said to be so instead of being decided.
 */
import type { ActorDetails, KnownCity } from '../frameworks/actor-details.ts';
import type { ActorType } from '../frameworks/actor-types.ts';
import type { Id, Lang } from '../model/records.ts';

export type ActorProposal = {
	/** Id of the actor type. */
	readonly type: Id;
	/** Proposed name of the actor: the known one of the city, or else the type's name with the city, if a city is named. */
	readonly name: string;
	/** Whether other types fit equally well. */
	readonly ambiguous: boolean;
	/** All types that fit, the proposed one first. */
	readonly candidates: readonly Id[];
	/** The words that told. */
	readonly match: string;
};

export type ActorWords = {
	readonly types: readonly ActorType[];
	readonly details: readonly ActorDetails[];
	readonly cities?: readonly KnownCity[];
};

type Hit = { type: Id; match: string; at: number };

/**
 * @param texts  most telling first: text in parentheses, label, title, file name; the first that fits decides
 * @param lang   of the proposed name
 */
export function proposeActor(
	texts: readonly string[],
	words: ActorWords,
	lang: Lang
): ActorProposal | null {
	for (const text of texts) {
		const hits = longest(hitsIn(text, words));
		if (hits.length === 0) continue;
		const candidates = [...new Set(hits.map((hit) => hit.type))];
		const { type, match } = hits[0]!;
		return {
			type,
			name: nameFor(type, texts.join('\n'), words, lang),
			ambiguous: candidates.length > 1,
			candidates,
			match
		};
	}
	return null;
}

function hitsIn(text: string, { types, details }: ActorWords): Hit[] {
	return details.flatMap((detail) => {
		const name = types.find(({ id }) => id === detail.id)?.name;
		const phrases = [name?.en, name?.id, ...detail.synonyms.en, ...detail.synonyms.id];
		const loose = phrases.flatMap((phrase) => findWhole(text, phrase, 'iu'));
		// Short abbreviations ("RT", "KC") are words in small letters: their case counts.
		const short = detail.abbreviations
			.filter(({ length }) => length > 1)
			.flatMap((abbreviation) =>
				findWhole(text, abbreviation, abbreviation.length < 5 ? 'u' : 'iu')
			);
		return [...loose, ...short].map((hit) => ({ ...hit, type: detail.id }));
	});
}

function findWhole(text: string, phrase: string | undefined, flags: string) {
	// Most phrases are nowhere near: one look for their first word is cheaper than the expression.
	const [first] = phrase?.split(' ', 1) ?? [];
	if (!phrase || !text.toLowerCase().includes(first!.toLowerCase())) return [];
	const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ +/g, '[\\s_-]+');
	const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags).exec(text);
	return found ? [{ match: found[0], at: found.index }] : [];
}

/** The hits of the longest words; the same words twice for one type are one hit. */
function longest(hits: readonly Hit[]): Hit[] {
	const most = Math.max(0, ...hits.map(({ match }) => match.length));
	return hits.filter(({ match }) => match.length === most).sort((a, b) => a.at - b.at);
}

const PLACE =
	/(?:(Kota|Kabupaten|Kab\.) +(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|\b(?:city|regency) of (\p{Lu}\p{L}+))/u;

function nameFor(type: Id, text: string, { types, cities = [] }: ActorWords, lang: Lang): string {
	const known = cities.find(
		({ name }) => name.length > 2 && text.toLowerCase().includes(name.toLowerCase())
	);
	const inCity = known?.actors.find((actor) => actor.type === type);
	if (inCity) return inCity.name;
	const names = types.find(({ id }) => id === type)?.name;
	const plain = names?.[lang] ?? names?.en ?? names?.id ?? type;
	const place = PLACE.exec(text);
	if (!place) return plain;
	const city = place[3] ?? `${place[1]!.replace('Kab.', 'Kabupaten')} ${place[2]!}`;
	return lang === 'en' ? `${plain}, ${city}` : `${plain} ${city}`;
}
