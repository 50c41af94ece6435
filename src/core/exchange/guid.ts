/**
 * Ids of ours and GUIDs of the exchange standard. A record that came in keeps the other program's GUID as its id, so it goes out under
 * the same; any other id gives one GUID, always the same. Nothing is random: two exports of one project name everything alike.
 */

/** How GUIDs are compared: whatever their case, with or without braces. What is no GUID stays as it is and matches itself. */
export const foldGuid = (text: string): string => {
	const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
	return bare.toUpperCase();
};

const GUID = /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;
export const isGuid = (text: string): boolean => GUID.test(text);

/** The id of a record that came in under a (folded) GUID. */
export const idOfGuid = (guid: string): string =>
	isGuid(guid) ? guid.replaceAll('-', '').toLowerCase() : hex(guid);

/**
 * @param kind  a table's name or another word for what is named: one id may stand in two tables
 * @returns upper case without braces, as all programs read it
 */
export function guidOf(kind: string, id: string): string {
	const own = id.slice(id.lastIndexOf('~') + 1);
	return /^[0-9a-f]{32}$/.test(own) ? dashed(own) : guidFor(kind, id);
}

/** A GUID for what is no record of ours but comes of one: the selection of a coding, the words of a turn. */
export const guidFor = (kind: string, id: string): string => dashed(hex(`${kind}/${id}`));

const dashed = (digits: string) =>
	digits.toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** 128 bits of a text as 32 digits, marked as a GUID of a program's own making (version 8). */
function hex(text: string): string {
	const words = [0x9e3779b9, 0x243f6a88].flatMap((seed) => mixed(text, seed));
	const digits = words.map((word) => word.toString(16).padStart(8, '0')).join('');
	return `${digits.slice(0, 12)}8${digits.slice(13, 16)}8${digits.slice(17)}`;
}

/** Two 32-bit words that every unit of the text has a part in (multiply and rotate, as in MurmurHash3). */
function mixed(text: string, seed: number): [number, number] {
	let a = 0xdeadbeef ^ seed;
	let b = 0x41c6ce57 ^ seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [a >>> 0, b >>> 0];
}
