/** Names inside the text form of a table: \ before each character that separates, so that any name survives the round trip. */
const SPECIAL = /[\\,|=*@]/g;

export const escaped = (name: string): string => name.replace(SPECIAL, '\\$&');
export const unescaped = (text: string): string => text.replace(/\\([^])/g, '$1');

/** Cuts at every separator that has no \ before it. */
export function split(text: string, separator: string): string[] {
	const parts: string[] = [];
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === separator) {
			parts.push(text.slice(from, i));
			from = i + 1;
		}
	}
	return [...parts, text.slice(from)];
}
