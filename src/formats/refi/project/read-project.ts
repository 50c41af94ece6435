/** The parts of a project document besides its sources. */
import { isGuid } from '#core/exchange/guid.ts';
import type { LeftList } from '#core/exchange/left.ts';
import type { XCase, XLink, XNote, XProject, XUser, XVariable } from '#core/exchange/values.ts';
import { keptText, rawText } from '../../positions/counting.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { all, first, guid, targets, textIn, value } from '../xml/ask.ts';
import type { Element } from '../xml/read-xml.ts';
import { readCodings } from './read-selections.ts';
import { readValues, type Reading } from './read-sources.ts';

/** All but the sources. */
export function readProject(root: Element, reading: Reading): Omit<XProject, 'sources'> {
	const { left } = reading;
	const book = readCodebook(root, left);
	return {
		...book,
		name: value(root, 'name'),
		description: textIn(root, 'Description'),
		user: guid(root, 'creatingUserGUID'),
		users: all(first(root, 'Users'), 'User').map(readUser),
		variables: all(first(root, 'Variables'), 'Variable').map(readVariable),
		cases: all(first(root, 'Cases'), 'Case').map((one) => readCase(one, left)),
		notes: all(first(root, 'Notes'), 'Note').map((note) => readNote(note, reading)),
		links: all(first(root, 'Links'), 'Link').map(readLink),
		projectNotes: targets(root, 'NoteRef')
	};
}

const readUser = (element: Element): XUser => ({
	guid: guid(element),
	name: value(element, 'name') || value(element, 'id')
});

const TYPES = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'] as const;

const readVariable = (element: Element): XVariable => ({
	guid: guid(element),
	name: value(element, 'name'),
	type: TYPES.find((type) => type === value(element, 'typeOfVariable')) ?? 'Text',
	description: textIn(element, 'Description')
});

function readCase(element: Element, left: LeftList): XCase {
	const own = guid(element);
	if (!isGuid(own)) left.add('guid', value(element, 'name'));
	return {
		guid: own,
		name: value(element, 'name'),
		description: textIn(element, 'Description'),
		codes: targets(element, 'CodeRef'),
		values: readValues(element),
		sources: targets(element, 'SourceRef'),
		selections: targets(element, 'SelectionRef')
	};
}

function readNote(element: Element, { archive, left, used }: Reading): XNote {
	const path = value(element, 'plainTextPath');
	const found = path === '' ? null : archive.find(path);
	if (found) used.add(found.name);
	const inline = textIn(element, 'PlainTextContent');
	const name = value(element, 'name');
	if (!found && path !== '' && inline === '') left.add('note-text-missing', name);
	const selections = all(element, 'PlainTextSelection');
	return {
		guid: guid(element),
		name,
		text: found ? keptText(rawText(found.bytes)) : keptText({ raw: inline, bom: false }),
		description: textIn(element, 'Description'),
		user: guid(element, 'creatingUser'),
		codings: [element, ...selections].reduce((sum, one) => sum + readCodings(one).length, 0),
		long: found !== null
	};
}

const DIRECTIONS = ['Associative', 'OneWay', 'Bidirectional'] as const;

const readLink = (element: Element): XLink => ({
	guid: guid(element),
	name: value(element, 'name'),
	direction:
		DIRECTIONS.find((direction) => direction === value(element, 'direction')) ?? 'Associative',
	origin: guid(element, 'originGUID'),
	target: guid(element, 'targetGUID'),
	notes: targets(element, 'NoteRef')
});

/** Drawings have no place here. */
export function listGraphs(root: Element, left: LeftList): void {
	for (const graph of all(first(root, 'Graphs'), 'Graph')) left.add('graph', value(graph, 'name'));
}
