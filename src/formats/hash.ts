/**
 * Texts and files are named by the SHA-256 of their bytes (text: of its UTF-8 form). Web Crypto is used because it is the same
 * function in browsers and in Node.
 */
import { SimpulError } from '#core/model/error.ts';

/**
 * @param content  a text (well-formed UTF-16, see rule T1) or bytes
 * @returns 64 hexadecimal digits
 * @throws SimpulError hash.unavailable where the browser offers no Web Crypto (a page that is not served securely)
 */
export async function sha256(content: string | Uint8Array): Promise<string> {
	const subtle = globalThis.crypto?.subtle;
	if (!subtle) throw new SimpulError('hash.unavailable');
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
