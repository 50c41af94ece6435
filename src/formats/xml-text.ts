/** Characters that XML 1.0 has no way to write, and halves of pairs, become the sign for a character that is not there. */
export const xmlText = (text: string): string =>
	text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
