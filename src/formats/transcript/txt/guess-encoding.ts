/**
 * Which encoding a text file has: byte order mark, UTF-16 by the place of its NUL bytes, strict UTF-8, UTF-8 with a few damaged
 * places, a statistical guess, and windows-1252 as the last resort. Everything after strict UTF-8 is uncertain and said to be.
 */
import chardet from 'chardet';

export type Guess = { readonly encoding: string; readonly certain: boolean };

export function guessEncoding(bytes: Uint8Array): Guess {
	return (
		byMark(bytes) ??
		byNuls(bytes) ??
		byUtf8(bytes) ?? { encoding: byStatistics(bytes), certain: false }
	);
}

function byMark(bytes: Uint8Array): Guess | null {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', certain: true };
	if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', certain: true };
	return a === 0xfe && b === 0xff ? { encoding: 'utf-16be', certain: true } : null;
}

/** Latin text in UTF-16 has a NUL in every second byte. */
function byNuls(bytes: Uint8Array): Guess | null {
	const pairs = Math.min(bytes.length, 8192) >> 1;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs; i++) {
		if (bytes[2 * i] === 0) even++;
		if (bytes[2 * i + 1] === 0) odd++;
	}
	if (pairs < 2) return null;
	if (odd > pairs * 0.4 && even < pairs * 0.04) return { encoding: 'utf-16le', certain: false };
	return even > pairs * 0.4 && odd < pairs * 0.04 ? { encoding: 'utf-16be', certain: false } : null;
}

function byUtf8(bytes: Uint8Array): Guess | null {
	const { shaped, broken } = utf8Shapes(bytes);
	if (broken === 0 && isUtf8(bytes)) return { encoding: 'utf-8', certain: true };
	return shaped > 0 && shaped > 4 * broken ? { encoding: 'utf-8', certain: false } : null;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		// Not clean UTF-8: that is the answer.
		return false;
	}
}

/** Sequences shaped like UTF-8 (a lead byte and as many continuations as it announces) and high bytes outside such ones. */
function utf8Shapes(bytes: Uint8Array): { shaped: number; broken: number } {
	let shaped = 0;
	let broken = 0;
	for (let i = 0; i < bytes.length;) {
		const lead = bytes[i++]!;
		if (lead < 0x80) continue;
		const more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf8 ? 3 : 0;
		let seen = 0;
		while (seen < more && (bytes[i + seen]! & 0xc0) === 0x80) seen++;
		if (more > 0 && seen === more) shaped++;
		else broken++;
		i += seen;
	}
	return { shaped, broken };
}

const SAMPLE = 256 * 1024;

function byStatistics(bytes: Uint8Array): string {
	const guess = chardet
		.analyse(bytes.subarray(0, SAMPLE))
		.find(({ name }) => !/^(UTF-|ASCII|ISO-2022)/.test(name));
	const name = guess && guess.confidence >= 30 ? guess.name.toLowerCase() : 'windows-1252';
	// Guesses among Latin alphabets are coin tosses on short or Indonesian text.
	return /^(iso-8859-(1|2|9|15)|windows-125[024])$/.test(name) ? 'windows-1252' : name;
}
