/**
 * The acceptance rules that look at one source. Each returns sentences about what is wrong; none throws, so that a writer
 * sees all problems of a text at once.
 */
import { cuesIn } from './cues.mjs';
import { occurrences, quotes, runningText } from './ground-truth.mjs';
import { countWords } from './words.mjs';

/** @typedef {import('./read-master.mjs').Master} Master */

const FILE_WORDS = [400, 900];
const PASSAGE_WORDS = [25, 70];

/** @param {string} name  @param {number} n  @param {number[] | null} limits  lowest and highest allowed; null: no limit  @returns {string[]} */
export function within(name, n, limits) {
	const [min = 0, max = Infinity] = limits ?? [];
	return n < min || n > max ? [`${name}: ${n}, allowed ${min}-${max}`] : [];
}

/** @param {Master} master  @returns {number} words of people who were asked */
export function informantWords(master) {
	const spoken = master.turns.filter(
		({ label }) => label !== null && label !== 'P' && label !== 'MOD'
	);
	return spoken.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Words are those of the turns, without header and labels. @param {any} source  @param {Master} master */
export function wordLimits(source, master) {
	const total = countWords(runningText(master));
	return [
		...within('words in the file', total, FILE_WORDS),
		...within('words_total', total, source.words_total),
		...within('words_informant', informantWords(master), source.words_informant)
	];
}

/** @param {any} source  @param {Master} master */
export function frame(source, master) {
	const asked = master.turns
		.filter(({ label }) => label === 'P' || label === 'MOD')
		.map(({ text }) => text.toLowerCase());
	const spoken = source.method === 'interview' || source.method === 'fgd';
	return [
		...(/\b(FIKSI|FICTION)\b/.test(master.notice) ? [] : ['notice does not say FIKSI or FICTION']),
		...(/^\d{4}-\d\d-\d\d$/.test(master.date) ? [] : [`date is not yyyy-mm-dd: ${master.date}`]),
		...source.questions
			.filter((/** @type {string} */ q) => !asked.some((text) => text.includes(q.toLowerCase())))
			.map((/** @type {string} */ q) => `question not asked: ${q}`),
		...master.turns
			.filter(({ label }) => (label !== null) !== spoken)
			.map(({ text }) => `${spoken ? 'no' : 'unwanted'} speaker label: ${text.slice(0, 40)}`)
	];
}

/** Between two passages stands at least one sentence. @param {Master} master */
export function notTouching(master) {
	const text = runningText(master);
	let offset = 0;
	const spans = master.turns.flatMap(({ text: turn, passages }) => {
		const at = offset;
		offset += turn.length + 1;
		return passages.map(({ n, start, end }) => ({ n, start: at + start, end: at + end }));
	});
	return spans.slice(1).flatMap((span, i) => {
		const between = text.slice(spans[i]?.end, span.start);
		return countWords(between) > 0 && /[.?!…]/.test(between)
			? []
			: [`#${spans[i]?.n} and #${span.n} touch: a sentence must stand between them`];
	});
}

/** Every planned passage is there once, said by the right person. @param {any} source  @param {Master} master */
export function passagesPresent(source, master) {
	const planned = source.passages.map((/** @type {any} */ { pid }) => Number(pid.split('#')[1]));
	const marked = master.turns.flatMap(({ label, passages }) =>
		passages.map(({ n }) => ({ n, label }))
	);
	const text = runningText(master);
	return [
		...planned
			.filter((/** @type {number} */ n) => marked.filter((m) => m.n === n).length !== 1)
			.map((/** @type {number} */ n) => `#${n} must be marked exactly once`),
		...marked.filter(({ n }) => !planned.includes(n)).map(({ n }) => `#${n} is not planned`),
		...marked
			.filter(({ label }) => label === 'P' || label === 'MOD')
			.map(({ n }) => `#${n} is said by the person who asks`),
		...marked.flatMap(({ n, label }) => {
			const expected = source.passages.find(
				(/** @type {any} */ { pid }) => pid === `${master.id}#${n}`
			)?.speaker;
			const type =
				label === null ? expected : label === 'I' ? source.actor : source.speakers[label];
			return type === expected ? [] : [`#${n} is said by ${label}, planned ${expected}`];
		}),
		...[...quotes(master)].flatMap(([n, quote]) => [
			...(occurrences(text, quote) === 1 ? [] : [`#${n} is not unique in the text`]),
			...within(`#${n} words`, countWords(quote), PASSAGE_WORDS)
		])
	];
}

/** Easy passages hold a cue of each of their codes, hard ones none. @param {any} source  @param {Master} master  @param {import('./cues.mjs').Codebook} codebook */
export function cueRule(source, master, codebook) {
	const byNumber = quotes(master);
	return source.passages.flatMap((/** @type {any} */ { pid, codes, hard }) => {
		const n = Number(pid.split('#')[1]);
		const quote = byNumber.get(n);
		if (quote === undefined) return [];
		return codes.flatMap((/** @type {any} */ { code: id }) => {
			const code = codebook.codes.find((c) => c.id === id);
			if (!code) return [`#${n}: ${id} is not in the codebook`];
			const found = cuesIn(quote, code, source.lang, codebook, hard);
			if (hard)
				return found.length ? [`#${n} is hard but holds cues of ${id}: ${found.join(', ')}`] : [];
			return found.length ? [] : [`#${n} holds no cue of ${id}`];
		});
	});
}
