/** The characters of an XML file: by its byte order mark, else by what its first line says, else UTF-8; never guessed. */
import { SimpulError } from '#core/model/error.ts';

/** @throws SimpulError refi.encoding {file, encoding} where the bytes are not what the file says they are */
export function* decodedXml(bytes: Uint8Array, file: string, step: number): Generator<string> {
	const encoding = encodingOf(bytes);
	const decoder = decoderFor(encoding, file);
	for (let at = 0; at < bytes.length; at += step) {
		let piece;
		try {
			piece = decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length });
		} catch (error) {
			if (error instanceof TypeError) throw new SimpulError('refi.encoding', { file, encoding });
			throw error;
		}
		yield piece;
	}
}

function encodingOf(bytes: Uint8Array): string {
	const [a, b, c] = bytes;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	return (
		/^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
	).toLowerCase();
}

function decoderFor(encoding: string, file: string): TextDecoder {
	try {
		// A file that says UTF-16 and has no byte order mark was written by a program that meant its text in memory: it is UTF-8.
		return new TextDecoder(/^utf-?16$/.test(encoding) ? 'utf-8' : encoding, { fatal: true });
	} catch (error) {
		if (error instanceof RangeError) throw new SimpulError('refi.encoding', { file, encoding });
		throw error;
	}
}
