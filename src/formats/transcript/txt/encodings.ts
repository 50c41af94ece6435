/**
 * Bytes to text under one named encoding. Node 20 reads windows-1252 as Latin-1: quotes and the euro sign come out as C1 control
 * characters. No real text has those, so they are put right everywhere.
 */

/** The encodings offered when the guess is wrong, most likely first. */
export const ENCODINGS: readonly string[] = [
	'utf-8',
	'windows-1252',
	'utf-16le',
	'utf-16be',
	'iso-8859-15',
	'windows-1250',
	'windows-1251',
	'windows-1253',
	'windows-1254',
	'windows-1256',
	'windows-874',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-jp',
	'euc-kr'
];

const C1 =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** @throws RangeError for a name that no engine knows */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
	const text = new TextDecoder(encoding).decode(bytes);
	if (!/^(windows-1252|iso-8859-1|latin1|ascii)$/i.test(encoding)) return text;
	return text.replace(/[\x80-\x9f]/g, (unit) => C1[unit.charCodeAt(0) - 0x80]!);
}
