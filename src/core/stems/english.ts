/**
 * Stems of English words: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, 130-137. The steps have the numbers
 * of the paper. Takes small letters without accents; what has other characters, or is longer than any word, stays as it is.
 */
export function englishStem(word: string): string {
	if (word.length < 3 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
	return [step1a, step1b, step1c, step2, step3, step4, step5a, step5b].reduce(
		(stem, step) => step(stem),
		word
	);
}

/** Whether a y is a vowel depends on the letter before it, and so on: a text of nothing but y would take the square of its length. */
const LONGEST = 64;

function isVowel(word: string, i: number): boolean {
	if ('aeiou'.includes(word[i]!)) return true;
	return word[i] === 'y' && i > 0 && !isVowel(word, i - 1);
}

/** The paper's m: how often vowels are followed by consonants. */
function measure(stem: string): number {
	let m = 0;
	for (let i = 1; i < stem.length; i++) if (isVowel(stem, i - 1) && !isVowel(stem, i)) m++;
	return m;
}

const hasVowel = (stem: string): boolean => [...stem].some((_, i) => isVowel(stem, i));
const endsTwice = (stem: string): boolean => /(.)\1$/.test(stem) && !isVowel(stem, stem.length - 1);

/** The paper's *o: consonant, vowel, consonant that is not w, x or y. */
function endsShort(stem: string): boolean {
	const n = stem.length;
	if (n < 3 || /[wxy]$/.test(stem)) return false;
	return !isVowel(stem, n - 1) && isVowel(stem, n - 2) && !isVowel(stem, n - 3);
}

function step1a(word: string): string {
	if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
	return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
	if (stem === undefined || !hasVowel(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (endsTwice(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
	return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const step1c = (word: string): string =>
	word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

type Endings = readonly (readonly [ending: string, becomes: string])[];

/** Longer endings before those that they end with. */
const SECOND: Endings = [
	...([
		['ational', 'ate'],
		['tional', 'tion'],
		['enci', 'ence'],
		['anci', 'ance']
	] as const),
	...([
		['izer', 'ize'],
		['abli', 'able'],
		['alli', 'al'],
		['entli', 'ent']
	] as const),
	...([
		['eli', 'e'],
		['ousli', 'ous'],
		['ization', 'ize'],
		['ation', 'ate']
	] as const),
	...([
		['ator', 'ate'],
		['alism', 'al'],
		['iveness', 'ive'],
		['fulness', 'ful']
	] as const),
	...([
		['ousness', 'ous'],
		['aliti', 'al'],
		['iviti', 'ive'],
		['biliti', 'ble']
	] as const)
];
const THIRD: Endings = [
	...([
		['icate', 'ic'],
		['ative', ''],
		['alize', 'al'],
		['iciti', 'ic']
	] as const),
	...([
		['ical', 'ic'],
		['ful', ''],
		['ness', '']
	] as const)
];
const FOURTH =
	/^(.*?)(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/;

function replaced(word: string, endings: Endings): string {
	const found = endings.find(([ending]) => word.endsWith(ending));
	if (!found) return word;
	const stem = word.slice(0, -found[0].length);
	return measure(stem) > 0 ? stem + found[1] : word;
}

const step2 = (word: string): string => replaced(word, SECOND);
const step3 = (word: string): string => replaced(word, THIRD);

function step4(word: string): string {
	const stem = FOURTH.exec(word)?.[1];
	return stem !== undefined && measure(stem) > 1 ? stem : word;
}

function step5a(word: string): string {
	if (!word.endsWith('e')) return word;
	const stem = word.slice(0, -1);
	const m = measure(stem);
	return m > 1 || (m === 1 && !endsShort(stem)) ? stem : word;
}

const step5b = (word: string): string =>
	word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
