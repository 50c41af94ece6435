/**
 * Finds the cues of a code in a text. Cues only suggest a code; here they serve to prove that an easy passage can be found by
 * its cues and that a hard one cannot. Matching follows `cue_matching` of the codebook: whole words, any case, any run of
 * white space, Indonesian enclitics on the last word, and a reduplicated word (`dinas-dinas`) as one word.
 */

/** @typedef {{ id: string, cues: Record<string, string[]> }} Code */
/** @typedef {{ cue_matching: { enclitics_id: string[] }, codes: Code[] }} Codebook */

const ESCAPE = /[.*+?^${}()|[\]\\]/g;

/**
 * @param {string} cue
 * @param {string[]} enclitics  endings that may follow the last word; none for English
 * @param {boolean} loose  true: a hyphen also ends a word (used to be strict with hard passages)
 */
export function cuePattern(cue, enclitics, loose) {
	const words = cue
		.trim()
		.split(/\s+/)
		.map((word) => word.replace(ESCAPE, '\\$&'));
	const edge = loose ? '[\\p{L}\\p{M}\\p{N}]' : '[\\p{L}\\p{M}\\p{N}]|-[\\p{L}\\p{M}\\p{N}]';
	const before = loose ? '[\\p{L}\\p{M}\\p{N}]' : '[\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{M}\\p{N}]-';
	const ending = enclitics.length ? `(?:-?(?:${enclitics.join('|')})){0,2}` : '';
	return new RegExp(`(?<!${before})${words.join('\\s+')}${ending}(?!${edge})`, 'iu');
}

/**
 * @param {string} text
 * @param {Code} code
 * @param {string} lang  'id' or 'en'
 * @param {Codebook} codebook
 * @param {boolean} [loose]
 * @returns {string[]} the cues of the code that occur in the text
 */
export function cuesIn(text, code, lang, codebook, loose = false) {
	const enclitics = lang === 'id' ? codebook.cue_matching.enclitics_id : [];
	return (code.cues[lang] ?? []).filter((cue) => cuePattern(cue, enclitics, loose).test(text));
}
