/** The text of a file and how it was found, shared by all formats that are plain text underneath. */
import { SimpulError } from '#core/model/error.ts';
import { normaliseText } from '#core/text/normalise.ts';
import type { EncodingUsed, Warning } from '#core/import/draft.ts';
import type { Input } from '../format.ts';
import { decodeAs, ENCODINGS } from './encodings.ts';
import { guessEncoding, type Guess } from './guess-encoding.ts';

export type Decoded = {
	readonly text: string;
	readonly encoding: EncodingUsed;
	readonly warnings: readonly Warning[];
};

/** @throws SimpulError transcript.binary {file}, transcript.unknown-encoding {file, encoding} */
export function decodeText({ name, bytes, options }: Input): Decoded {
	const guess = options.encoding === undefined ? guessEncoding(bytes) : null;
	if (guess && isBinary(bytes, guess)) throw new SimpulError('transcript.binary', { file: name });
	const used = guess?.encoding ?? options.encoding!;
	const raw = decode(name, bytes, used);
	const nuls = count(raw, '\0');
	const text = normaliseText(nuls > 0 ? raw.replaceAll('\0', '') : raw);
	const certain = guess?.certain ?? true;
	const damaged = count(text, '\ufffd');
	const warnings: Warning[] = [];
	if (!certain) warnings.push({ code: 'encoding.guessed', data: { encoding: used } });
	if (damaged > 0)
		warnings.push({ code: 'encoding.damaged', data: { encoding: used, count: damaged } });
	if (nuls > 0) warnings.push({ code: 'text.nul-removed', data: { count: nuls } });
	const choices = ENCODINGS.includes(used) ? ENCODINGS : [used, ...ENCODINGS];
	return { text, encoding: { used, certain, choices }, warnings };
}

function decode(file: string, bytes: Uint8Array, encoding: string): string {
	try {
		return decodeAs(bytes, encoding);
	} catch (error) {
		if (error instanceof RangeError)
			throw new SimpulError('transcript.unknown-encoding', { file, encoding });
		throw error;
	}
}

/** Control characters have no place in text; some NUL bytes do happen in otherwise good files. */
function isBinary(bytes: Uint8Array, guess: Guess): boolean {
	if (guess.encoding.startsWith('utf-16')) return false;
	const sample = bytes.subarray(0, 64 * 1024);
	let nuls = 0;
	let controls = 0;
	for (const byte of sample)
		if (byte === 0) nuls++;
		else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
	if (guess.encoding === 'utf-8') return controls > sample.length * 0.1 || nuls > sample.length / 2;
	return controls + nuls > sample.length * 0.01;
}

function count(text: string, unit: string): number {
	let found = 0;
	for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++;
	return found;
}
