/** Codes and sets as the exchange standard writes them; `MemberCode` names its code otherwise in a codebook than in a project. */
import { SimpulError } from '#core/model/error.ts';
import type { XCode, XCodebook } from '#core/exchange/values.ts';
import { element, list, textElement, XML_HEAD } from '../xml/write-xml.ts';

/** A `.qdc` file, valid against Codebook.xsd. @throws SimpulError refi.nothing-to-write: the schema asks for a code */
export function writeCodebook({ origin, codes, sets }: XCodebook): Uint8Array {
	if (codes.length === 0) throw new SimpulError('refi.nothing-to-write');
	const attributes = { xmlns: 'urn:QDA-XML:codebook:1.0', origin };
	const written = element(
		'CodeBook',
		attributes,
		list(
			'Codes',
			codes.map((code) => codeElement(code, false))
		),
		list(
			'Sets',
			sets.map((set) =>
				element(
					'Set',
					{ guid: set.guid, name: set.name },
					textElement('Description', set.description),
					...set.codes.map((guid) => element('MemberCode', { guid }))
				)
			)
		)
	);
	return new TextEncoder().encode(`${XML_HEAD}${written}\n`);
}

/** @param notes  whether references to notes are written: a codebook has none */
export function codeElement(code: XCode, notes: boolean): string {
	const { guid, name, colour, codable } = code;
	return element(
		'Code',
		{ guid, name, isCodable: codable, color: colour },
		textElement('Description', code.description),
		...(notes ? code.notes.map((targetGUID) => element('NoteRef', { targetGUID })) : []),
		...code.children.map((child) => codeElement(child, notes))
	);
}
