/**
 * Stems of Indonesian words. Affixes come off in the order in which the grammar puts them on (particles, possessives, -kan/-an/-i,
 * then up to three prefixes, as in B. Nazief and M. Adriani, "Confix stripping", University of Indonesia, 1996), and a list of roots
 * decides which of the possible readings is right: mengelola -> kelola, pelayanan -> layan. A word of unknown root loses only what is
 * surely an affix, so that loan words stay whole. Own rules and own lists; takes small letters.
 */
import { irregularRoot, isRoot } from './indonesian-roots.ts';

const kept = new Map<string, string>();
/** Enough for the words of a large project; then it is emptied. */
const MOST_KEPT = 200_000;

export function indonesianStem(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;
	if (kept.size > MOST_KEPT) kept.clear();
	const stem = newStem(word);
	kept.set(word, stem);
	return stem;
}

function newStem(word: string): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word) || isRoot(word)) return word;
	for (const reading of readings(word)) {
		const root = irregularRoot(reading) ?? (isRoot(reading) ? reading : undefined);
		if (root !== undefined) return root;
	}
	return withoutSureAffixes(word);
}

const ENDINGS = ['lah', 'kah', 'tah', 'pun', 'nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'i'];

/** All that may be left when affixes come off, least taken first. */
function readings(word: string): string[] {
	const bare = withoutEndings(word);
	const stems = bare.flatMap((one) => [one, ...withoutSuffix(one)]);
	const found = [...stems];
	let layer = stems;
	for (let depth = 0; depth < 3; depth++) {
		layer = layer.flatMap(withoutPrefix);
		found.push(...layer, ...layer.flatMap(withoutSuffix));
	}
	return found;
}

/** The word, and it without one or two of the endings that stand last (rumahnyalah). */
function withoutEndings(word: string): string[] {
	const one = cut(word, ENDINGS);
	return [word, ...one, ...one.flatMap((rest) => cut(rest, ENDINGS))];
}

const withoutSuffix = (word: string): string[] => cut(word, SUFFIXES);

const cut = (word: string, endings: readonly string[]): string[] =>
	endings.flatMap((ending) =>
		word.endsWith(ending) && word.length - ending.length >= 3 ? [word.slice(0, -ending.length)] : []
	);

/** One prefix off, with the letter of the root that it may have swallowed. */
function withoutPrefix(word: string): string[] {
	if (word.length < 5) return [];
	if (/^[bp]elajar/.test(word)) return [word.slice(3)];
	const plain = /^(?:di|ke|se)(.{3,})$/.exec(word)?.[1];
	if (plain !== undefined) return [plain];
	const rolled = /^(?:ber|ter|per)(.{3,})$/.exec(word)?.[1];
	if (rolled !== undefined) return /^[aiueo]/.test(rolled) ? [rolled, `r${rolled}`] : [rolled];
	const nasal = /^[mp]e(.{3,})$/.exec(word)?.[1];
	const light = /^(?:be|te)((?:l|[^aiueo]er).{2,})$/.exec(word)?.[1];
	return [...(nasal === undefined ? [] : unNasal(nasal)), ...(light === undefined ? [] : [light])];
}

/** What follows me- or pe-: ngelola -> kelola, nyusun -> susun, mimpin -> pimpin, natap -> tatap. */
function unNasal(rest: string): string[] {
	if (/^ny[aiueo]/.test(rest)) return [`s${rest.slice(2)}`, rest.slice(1)];
	if (/^nge[^aiueo]/.test(rest)) return [`k${rest.slice(2)}`, rest.slice(3), rest.slice(2)];
	if (/^ng[aiueo]/.test(rest)) return [rest.slice(2), `k${rest.slice(2)}`];
	if (rest.startsWith('ng')) return [rest.slice(2)];
	if (/^m[aiueo]/.test(rest)) return [`p${rest.slice(1)}`, rest];
	if (/^m[bfvp]/.test(rest)) return [rest.slice(1)];
	if (/^n[aiueo]/.test(rest)) return [`t${rest.slice(1)}`, rest];
	if (/^n[cdjstz]/.test(rest)) return [rest.slice(1)];
	return [rest];
}

/** At least two syllables and four letters: less is no root that one could be sure of. */
const isFull = (stem: string): boolean => stem.length >= 4 && /[aiueo].*[aiueo]/.test(stem);

/**
 * Without the list: the endings -nya, -lah and -kah, then a prefix that is written before its root as in no loan word
 * (meng-, mem-, men-, meny-, peng- with -an …), with the suffix that goes with it.
 */
function withoutSureAffixes(word: string): string {
	const bare = /^(.{4,})(?:nya|lah|kah)$/.exec(word)?.[1] ?? word;
	const active = /^(me(?:ng|ny|m[bpf]|n[cdjt]).+?)(?:kan|i)?$/.exec(bare)?.[1];
	const noun = /^(pe(?:ng|ny|m[bf]|n[cdj]).+)an$/.exec(bare)?.[1];
	const inner = active ?? noun;
	const stem = inner === undefined ? undefined : withoutPrefix(inner)[0];
	if (stem !== undefined && isFull(stem)) return stem;
	const passive = /^di(.{3,})kan$/.exec(bare)?.[1];
	return passive !== undefined && isFull(passive) ? passive : isFull(bare) ? bare : word;
}
