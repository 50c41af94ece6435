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
 * @param city   where the source is from, if it is known; else the texts may say it
 */
export function proposeActor(
	texts: readonly string[],
	words: ActorWords,
	lang: Lang,
	city = ''
): ActorProposal | null {
	const place = placeOf(texts.join('\n'), city, words);
	for (const text of texts) {
		const hits = longest(hitsIn(text, words));
		if (hits.length === 0) continue;
		return proposal(hits, place, words, lang);
	}
	for (const text of texts) {
		const hits = bareOffice(text, words);
		if (hits.length > 0) return proposal(hits, place, words, lang);
	}
	return null;
}

function proposal(
	hits: readonly Hit[],
	place: ActorPlace,
	words: ActorWords,
	lang: Lang
): ActorProposal {
	const candidates = [...new Set(hits.map((hit) => hit.type))];
	const { type, match } = hits[0]!;
	const name = actorNameIn(type, place, words, lang);
	return { type, name, ambiguous: candidates.length > 1, candidates, match };
}

const OFFICES = ['dinas', 'badan', 'kementerian'];

/** "Dinas" without saying which: every type of a city's or state's office that is called so fits equally. */
function bareOffice(text: string, { types, details }: ActorWords): Hit[] {
	return OFFICES.flatMap((office) => {
		const at = findWhole(text, office, 'iu')[0]?.at;
		if (at === undefined) return [];
		const called = (phrase: string | undefined) =>
			phrase?.toLowerCase().startsWith(`${office} `) ?? false;
		return details
			.filter(({ id, synonyms, level }) => {
				const name = types.find((type) => type.id === id)?.name.id;
				return level !== 'province' && [name, ...synonyms.id].some(called);
			})
			.map(({ id }) => ({ type: id, match: office, at }));
	});
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

export type ActorPlace = { readonly name: string; readonly known: KnownCity | undefined };

/** "Jambi" of "Kota Jambi", in small letters. */
export const bareCity = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/^(kota|kabupaten|kab\.) +/, '');

/** The place that names are given for: the known city, or else what the text calls one. */
export function placeOf(text: string, city: string, { cities = [] }: ActorWords): ActorPlace {
	const lower = text.toLowerCase();
	const known = cities.find(({ name }) =>
		city === '' ? lower.includes(name.toLowerCase()) : bareCity(name) === bareCity(city)
	);
	if (city !== '') return { name: city.trim(), known };
	if (known) return { name: known.name, known };
	const found = PLACE.exec(text);
	const name = found ? (found[3] ?? `${found[1]!.replace('Kab.', 'Kabupaten')} ${found[2]!}`) : '';
	return { name, known };
}

/**
 * The name of a city's actor of this type. A general name ("Operator desa", "Warga miskin, peserta") gets the city behind it, so that
 * two cities never share an actor; bodies of the whole country stay as they are, those of a province get the province.
 */
export function actorNameIn(
	type: Id,
	{ name: city, known }: ActorPlace,
	{ types, details }: ActorWords,
	lang: Lang
): string {
	const own = known?.actors.find((actor) => actor.type === type)?.name;
	const names = types.find(({ id }) => id === type)?.name;
	const name = own ?? names?.[lang] ?? names?.en ?? names?.id ?? type;
	const level = details.find(({ id }) => id === type)?.level;
	const place = level === 'national' ? '' : level === 'province' ? (known?.province ?? '') : city;
	if (place === '' || name.toLowerCase().includes(bareCity(place))) return name;
	return lang === 'en' && !own ? `${name}, ${place}` : `${name} ${place}`;
}
