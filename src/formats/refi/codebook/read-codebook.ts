/** Codes and sets of the exchange standard, from a codebook file (`.qdc`) or from the codebook inside a project. */
import type { LeftList } from '#core/exchange/left.ts';
import type { XCode, XCodebook, XSet } from '#core/exchange/values.ts';
import { isGuid } from '#core/exchange/guid.ts';
import { all, first, guid, targets, textIn, value } from '../xml/ask.ts';
import type { Element } from '../xml/read-xml.ts';

/** @param root  the element that holds `CodeBook` or is it, and `Sets` */
export function readCodebook(root: Element, left: LeftList): XCodebook {
	const book = root.name === 'CodeBook' ? root : first(root, 'CodeBook');
	return {
		origin: value(root, 'origin') || (book ? value(book, 'origin') : ''),
		codes: all(first(book, 'Codes'), 'Code').map((code) => readCode(code, left)),
		sets: [...all(first(root, 'Sets'), 'Set')].map(readSet)
	};
}

function readCode(element: Element, left: LeftList): XCode {
	const name = value(element, 'name');
	const own = guid(element);
	if (!isGuid(own)) left.add('guid', name);
	return {
		guid: own,
		name,
		description: textIn(element, 'Description'),
		colour: colourOf(value(element, 'color'), name, left),
		codable: !/^(false|0)$/i.test(value(element, 'isCodable').trim()),
		notes: targets(element, 'NoteRef'),
		children: all(element, 'Code').map((child) => readCode(child, left))
	};
}

const readSet = (element: Element): XSet => ({
	guid: guid(element),
	name: value(element, 'name'),
	description: textIn(element, 'Description'),
	codes: targets(element, 'MemberCode'),
	sources: targets(element, 'MemberSource'),
	notes: targets(element, 'MemberNote')
});

/** #rgb, #rrggbb and, as some programs write it, #rrggbbaa and rgb(r, g, b). Anything else is no colour. */
function colourOf(text: string, name: string, left: LeftList): string | null {
	const colour = text.trim().toLowerCase();
	if (colour === '') return null;
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
	if (short)
		return `#${short
			.slice(1)
			.map((digit) => digit + digit)
			.join('')}`;
	const long = /^(#[0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(colour);
	if (long) return long[1]!;
	const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/
		.exec(colour)
		?.slice(1)
		.map(Number);
	if (parts?.every((part) => part < 256))
		return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	left.add('colour', name);
	return null;
}
