/** The encoding that a web page says it has, for pages without a byte order mark that are not UTF-8. */
import { guessEncoding } from '../txt/guess-encoding.ts';

const HEAD = 4096;
const CHARSET = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** Undefined if the bytes say it themselves, or if no engine knows the name. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	if (guessEncoding(bytes).certain) return undefined;
	const head = String.fromCharCode(...bytes.subarray(0, HEAD));
	const name = CHARSET.exec(head)?.[1]?.toLowerCase();
	if (name === undefined || name.startsWith('utf')) return undefined;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		// A name that nobody knows says nothing: the encoding is guessed.
		return undefined;
	}
}
