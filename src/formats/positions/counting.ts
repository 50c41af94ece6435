/**
 * How a program counts the characters of a text (X5). The standard says code points; programs differ in what they make of characters
 * beyond the basic plane, of the two characters of a Windows line end, and of a byte order mark. A counting turns a position of theirs
 * into an offset of ours: UTF-16 units in the text as it is kept (rule T1).
 */
import { normaliseText } from '#core/text/normalise.ts';

/** A position as the other program counts it. */
export type Counted = number & { readonly counted: unique symbol };

export type Counting = {
	readonly unit: 'codepoint' | 'utf16';
	/** What a CR LF counts as. */
	readonly crlf: 1 | 2;
	/** Whether a byte order mark counts as a character. */
	readonly bom: boolean;
};

export const STANDARD: Counting = { unit: 'codepoint', crlf: 1, bom: false };

/** In order of preference where nothing else tells. */
export const COUNTINGS: readonly Counting[] = [
	STANDARD,
	{ unit: 'codepoint', crlf: 2, bom: false },
	{ unit: 'utf16', crlf: 2, bom: false },
	{ unit: 'utf16', crlf: 1, bom: false },
	{ unit: 'codepoint', crlf: 1, bom: true },
	{ unit: 'codepoint', crlf: 2, bom: true },
	{ unit: 'utf16', crlf: 2, bom: true },
	{ unit: 'utf16', crlf: 1, bom: true }
];

/** `codepoint,crlf1`, `utf16,crlf2,bom`: as the command line and the history write it. */
export const countingText = ({ unit, crlf, bom }: Counting): string =>
	[unit, `crlf${crlf}`, ...(bom ? ['bom'] : [])].join(',');

/** @returns null for what is no counting */
export const readCounting = (text: string): Counting | null =>
	COUNTINGS.find((counting) => countingText(counting) === text.trim().toLowerCase()) ?? null;

/** Turns positions into offsets of the normalised text; null outside it. */
export type Ruler = (position: Counted) => number | null;

/** A text as it stands in the file, without its byte order mark. */
export type RawText = { readonly raw: string; readonly bom: boolean };

/** The countings that differ for this text, the standard's first; all of them would give the same for most texts. */
export function countingsFor({ raw, bom }: RawText): Counting[] {
	const astral = /[\ud800-\udbff]/.test(raw);
	const crlf = raw.includes('\r\n');
	return COUNTINGS.filter(
		(counting) =>
			(astral || counting.unit === 'codepoint') &&
			(crlf || counting.crlf === 1) &&
			(bom || !counting.bom)
	);
}

/** @returns a ruler for the text, and the normalised text it measures */
export function rulerFor(text: RawText, counting: Counting): Ruler {
	const { raw } = text;
	const shift = counting.bom && text.bom ? 1 : 0;
	const plain =
		!raw.includes('\r\n') && (counting.unit === 'utf16' || !/[\ud800-\udbff]/.test(raw));
	const offsets = plain ? null : offsetsOf(raw, counting);
	const last = offsets ? offsets.length - 1 : raw.length;
	return (position) => {
		const at = Math.max(0, position - shift);
		if (position < 0 || at > last) return null;
		return offsets ? offsets[at]! : at;
	};
}

/** By position, the offset in the normalised text. */
function offsetsOf(raw: string, { unit, crlf }: Counting): Int32Array {
	const offsets = new Int32Array(raw.length + 1);
	let position = 0;
	let offset = 0;
	for (let i = 0; i < raw.length; i++) {
		const code = raw.charCodeAt(i);
		offsets[position] = offset;
		if (code === 13 && raw.charCodeAt(i + 1) === 10) {
			// One line feed is left of the two; between them is after it.
			i++;
			offset++;
			if (crlf === 2) offsets[++position] = offset;
			position++;
			continue;
		}
		const pair = code >= 0xd800 && code <= 0xdbff && isLow(raw.charCodeAt(i + 1));
		if (pair && unit === 'utf16') offsets[++position] = offset + 1;
		position++;
		offset += pair ? 2 : 1;
		if (pair) i++;
	}
	offsets[position] = offset;
	return offsets.subarray(0, position + 1);
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The text of a file: decoded as UTF-8 (or UTF-16 by its mark), with its line ends. */
export function rawText(bytes: Uint8Array): RawText & { readonly broken: boolean } {
	const [a, b] = bytes;
	const label =
		a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
	const whole = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
	const bom = whole.charCodeAt(0) === 0xfeff;
	return { raw: whole.replace(/^\ufeff+/, ''), bom, broken: whole.includes('\ufffd') };
}

export const keptText = ({ raw }: RawText): string => normaliseText(raw);
