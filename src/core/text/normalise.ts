/**
 * What is done to a text before it gets its offsets, once and never again (rule T1): line ends become LF, a byte order mark at
 * the start goes, half a surrogate pair becomes U+FFFD (it could not be written as UTF-8). Nothing else: Unicode forms, spaces
 * and control characters stay as they were written.
 */

/** Idempotent: a text that has been normalised stays as it is. */
export function normaliseText(raw: string): string {
	let text = raw;
	if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
	text = text.replace(/\p{Cs}/gu, '\ufffd');
	let start = 0;
	while (text.charCodeAt(start) === 0xfeff) start++;
	return start === 0 ? text : text.slice(start);
}
