/**
 * Numbers as people write them in reports, in both notations: 12,5 and 12.5, 1.370.173 and 1,370,173, Rp 62.242.390.000,00,
 * "62,2 miliar". Each comes with the tolerance that its last printed digit allows (docs/spec/claims.md, K12).
 */
import type { Lang } from '../model/records.ts';

export type NumberInText = {
	/** Of the whole expression ("Rp 62,2 miliar"), in UTF-16 units, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly value: number;
	/** Half a unit of the last printed digit. */
	readonly tolerance: number;
	readonly unit: 'percent' | 'rupiah' | 'plain';
	/** "2023" without unit or scale: it may be a year and no quantity. */
	readonly year: boolean;
	/** One separator before three digits ("1.370"): the language decided. */
	readonly ambiguous: boolean;
};

const SCALES: readonly [words: string, power: number][] = [
	['ribu|thousand', 3],
	['juta|million', 6],
	['miliar|milyar|billion', 9],
	['triliun|trillion', 12]
];
const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const SCALE = SCALES.map(([words]) => words).join('|');
const NUMBER = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:(Rp)\.?\s*)?(${DIGITS})(?![\p{N}])(?:\s+(${SCALE})(?![\p{L}]))?(\s*%|\s+(?:persen|percent|per cent)(?!\p{L}))?(?![\p{L}])`,
	'giu'
);

/** @param lang  decides about one separator before three digits: 1.370 is a thousand in Indonesian, 1,370 in English */
export function numbersIn(text: string, lang: Lang): NumberInText[] {
	return [...text.matchAll(NUMBER)].map((match): NumberInText => {
		const [all, rupiah, digits, scale, percent] = match;
		const { whole, decimals, ambiguous } = parts(digits!, lang);
		const power = powerOf(scale);
		const plain = !rupiah && !scale && !percent;
		return {
			start: match.index,
			end: match.index + all.length,
			text: all,
			// Read as one decimal number: multiplying afterwards would leave dust in the last digits.
			value: Number(`${whole}.${decimals || '0'}e${power}`),
			tolerance: Number(`5e${power - decimals.length - 1}`),
			unit: percent ? 'percent' : rupiah ? 'rupiah' : 'plain',
			year: plain && decimals === '' && /^(19|20)\d\d$/.test(digits!),
			ambiguous
		};
	});
}

/** The one number that the text is; null if it is none. */
export function numberOf(text: string, lang: Lang): NumberInText | null {
	const trimmed = text.trim();
	const [only, ...more] = numbersIn(trimmed, lang);
	return only && more.length === 0 && only.text === trimmed ? only : null;
}

function parts(digits: string, lang: Lang) {
	const marks = digits.match(/[.,]/g) ?? [];
	const last = marks.at(-1);
	const three = /[.,]\d{3}$/.test(digits);
	const alone = marks.length === 1;
	const ambiguous = alone && three && /^[1-9]\d{0,2}[.,]/.test(digits);
	const thousands = lang === 'id' ? '.' : ',';
	const grouped =
		marks.length > 1 ? marks.every((mark) => mark === last) : ambiguous && last === thousands;
	const at = last === undefined || grouped ? digits.length : digits.lastIndexOf(last);
	return {
		whole: digits.slice(0, at).replace(/[.,]/g, ''),
		decimals: digits.slice(at + 1),
		ambiguous
	};
}

const powerOf = (scale: string | undefined): number =>
	scale === undefined
		? 0
		: SCALES.find(([words]) => words.split('|').includes(scale.toLowerCase()))![1];
