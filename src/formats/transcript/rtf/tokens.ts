/**
 * RTF as a flat stream of tokens: groups open and close, control words with their number, bytes of text. The file is bytes in ASCII
 * syntax; what the bytes of text mean depends on the font, so they stay bytes here.
 */
export type Token =
	| { readonly kind: 'open' }
	| { readonly kind: 'close' }
	| { readonly kind: 'word'; readonly name: string; readonly value: number | null }
	| { readonly kind: 'symbol'; readonly name: string }
	/** One byte of text, written as it is or as `\'e9`. */
	| { readonly kind: 'byte'; readonly value: number };

const BACKSLASH = 0x5c;
const OPEN = { kind: 'open' } as const;
const CLOSE = { kind: 'close' } as const;
const LONGEST_WORD = 32;

const isLetter = (byte: number | undefined) =>
	byte !== undefined && (byte | 32) >= 0x61 && (byte | 32) <= 0x7a;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

export function* rtfTokens(bytes: Uint8Array): Generator<Token> {
	for (let at = 0; at < bytes.length;) {
		const byte = bytes[at]!;
		if (byte === 0x7b) yield OPEN;
		else if (byte === 0x7d) yield CLOSE;
		else if (byte === BACKSLASH) {
			const { token, next } = control(bytes, at + 1);
			if (token) yield token;
			at = next;
			continue;
		} else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', value: byte };
		at++;
	}
}

function control(bytes: Uint8Array, at: number): { token: Token | null; next: number } {
	const first = bytes[at];
	if (first === undefined) return { token: null, next: at };
	if (first === 0x27) {
		const value = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16);
		return { token: Number.isNaN(value) ? null : { kind: 'byte', value }, next: at + 3 };
	}
	if (!isLetter(first))
		return { token: { kind: 'symbol', name: String.fromCharCode(first) }, next: at + 1 };
	let end = at;
	while (isLetter(bytes[end]) && end - at < LONGEST_WORD) end++;
	const name = String.fromCharCode(...bytes.subarray(at, end));
	let last = bytes[end] === 0x2d && isDigit(bytes[end + 1]) ? end + 1 : end;
	while (isDigit(bytes[last]) && last - end < 12) last++;
	const value = last > end ? Number(String.fromCharCode(...bytes.subarray(end, last))) : null;
	const next = bytes[last] === 0x20 ? last + 1 : last;
	// What follows `\bin` is no text; a number that leads out of the file is not believed.
	const binary = name === 'bin' ? Math.max(0, value ?? 0) : 0;
	if (name === 'bin')
		return { token: null, next: next + binary < bytes.length ? next + binary : next };
	return { token: { kind: 'word', name, value }, next };
}
