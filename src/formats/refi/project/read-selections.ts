/** Selections of a text with their codings, as the file has them: places are not yet offsets. */
import type { XCoding } from '#core/exchange/values.ts';
import type { Counted } from '../../positions/counting.ts';
import type { Place, RawSelection } from '../../positions/raw-source.ts';
import { all, first, guid, targets, textIn, value } from '../xml/ask.ts';
import type { Element } from '../xml/read-xml.ts';

export function readSelection(element: Element, place = placeOf(element)): RawSelection {
	return {
		guid: guid(element),
		name: value(element, 'name'),
		description: textIn(element, 'Description'),
		user: guid(element, 'creatingUser'),
		codings: readCodings(element),
		notes: targets(element, 'NoteRef'),
		place
	};
}

export const readCodings = (element: Element): XCoding[] =>
	all(element, 'Coding').map((coding) => ({
		guid: guid(coding),
		code: targets(coding, 'CodeRef')[0] ?? '',
		user: guid(coding, 'creatingUser'),
		notes: targets(coding, 'NoteRef')
	}));

const placeOf = (element: Element): Place => ({
	start: position(value(element, 'startPosition')),
	end: position(value(element, 'endPosition')),
	name: value(element, 'name')
});

/** `xsd:integer` with space around it, and nothing else: 1e3, 3.5 and 0x10 are no positions. */
export function position(text: string): Counted | null {
	const number = /^\s*[+-]?\d{1,15}\s*$/.test(text) ? Number(text) : NaN;
	return Number.isSafeInteger(number) && number >= 0 ? (number as Counted) : null;
}

/** The places of a transcript's selections: from one point in time to another, each of which stands at a position of the text. */
export function transcriptSelections(transcript: Element): RawSelection[] {
	const points = new Map(
		all(transcript, 'SyncPoint').map((point) => [guid(point), position(value(point, 'position'))])
	);
	return all(transcript, 'TranscriptSelection').map((element) =>
		readSelection(element, {
			start: points.get(guid(element, 'fromSyncPoint')) ?? null,
			end: points.get(guid(element, 'toSyncPoint')) ?? null,
			name: value(element, 'name')
		})
	);
}

/** The text inside an element that has a representation. */
export const representation = (element: Element) => first(element, 'Representation');
