/** A project document, its elements in the order that Project.xsd asks for: some programs refuse the whole file for another order. */
import type {
	XCase,
	XCoding,
	XLink,
	XNote,
	XProject,
	XSelection,
	XSet,
	XSource,
	XValue,
	XVariable
} from '#core/exchange/values.ts';
import { codePoints } from '../../positions/code-points.ts';
import { codeElement } from '../codebook/write-codebook.ts';
import { element, list, textElement, XML_HEAD } from '../xml/write-xml.ts';

const some = (text: string) => (text === '' ? null : text);
const refs = (name: string, guids: readonly string[]) =>
	guids.map((targetGUID) => element(name, { targetGUID })).join('');

/** By GUID, the name of the file in `sources` that holds a text. */
export const textFile = (guid: string) => `${guid}.txt`;
const internal = (guid: string) => `internal://${textFile(guid)}`;

export function projectXml(project: XProject): string {
	const types = new Map(project.variables.map(({ guid, type }) => [guid, type]));
	const values = (all: readonly XValue[]) => all.map((one) => valueElement(one, types)).join('');
	const codes = list(
		'Codes',
		project.codes.map((code) => codeElement(code, true))
	);
	const written = element(
		'Project',
		{
			xmlns: 'urn:QDA-XML:project:1.0',
			name: project.name,
			origin: project.origin,
			creatingUserGUID: some(project.user)
		},
		list(
			'Users',
			project.users.map(({ guid, name }) => element('User', { guid, name }))
		),
		codes === '' ? '' : element('CodeBook', {}, codes),
		list('Variables', project.variables.map(variableElement)),
		list(
			'Cases',
			project.cases.map((one) => caseElement(one, values))
		),
		list(
			'Sources',
			project.sources.map((source) => sourceElement(source, values))
		),
		list('Notes', project.notes.map(noteElement)),
		list('Links', project.links.map(linkElement)),
		list('Sets', project.sets.map(setElement)),
		textElement('Description', project.description),
		refs('NoteRef', project.projectNotes)
	);
	return `${XML_HEAD}${written}\n`;
}

const variableElement = ({ guid, name, type, description }: XVariable) =>
	element(
		'Variable',
		{ guid, name, typeOfVariable: type },
		textElement('Description', description)
	);

const valueElement = ({ variable, value }: XValue, types: ReadonlyMap<string, XVariable['type']>) =>
	element(
		'VariableValue',
		{},
		element('VariableRef', { targetGUID: variable }),
		textElement(`${types.get(variable) ?? 'Text'}Value`, value)
	);

const caseElement = (one: XCase, values: (all: readonly XValue[]) => string) =>
	element(
		'Case',
		{ guid: one.guid, name: some(one.name) },
		textElement('Description', one.description),
		refs('CodeRef', one.codes),
		values(one.values),
		refs('SourceRef', one.sources),
		refs('SelectionRef', one.selections)
	);

function sourceElement(source: XSource, values: (all: readonly XValue[]) => string): string {
	const { guid, name, text, file } = source;
	const at = codePoints(text);
	const selection = (one: XSelection) =>
		element(
			'PlainTextSelection',
			{
				guid: one.guid,
				name: some(one.name) ?? nameOf(text.slice(one.start, one.end)),
				startPosition: at(one.start),
				endPosition: at(one.end),
				creatingUser: some(one.user)
			},
			textElement('Description', one.description),
			one.codings.map(codingElement).join(''),
			refs('NoteRef', one.notes)
		);
	return element(
		'TextSource',
		{
			...{ guid, name, richTextPath: file === null ? null : `internal://${file}` },
			...{ plainTextPath: internal(guid), creatingUser: some(source.user) }
		},
		textElement('Description', source.description),
		source.selections.map(selection).join(''),
		source.codings.map(codingElement).join(''),
		refs('NoteRef', source.notes),
		values(source.values)
	);
}

const LONGEST_NAME = 100;

/** The passage itself, or its beginning: other programs show it, and the next importer can tell by it how positions are counted. */
function nameOf(passage: string): string {
	const words = passage
		.slice(0, 20 * LONGEST_NAME)
		.replace(/\s+/g, ' ')
		.trim();
	const points = [...words];
	return points.length <= LONGEST_NAME ? words : `${points.slice(0, LONGEST_NAME).join('')}…`;
}

const codingElement = ({ guid, code, user, notes }: XCoding) =>
	element(
		'Coding',
		{ guid, creatingUser: some(user) },
		element('CodeRef', { targetGUID: code }),
		refs('NoteRef', notes)
	);

/** Long texts lie in a file of their own, as some programs expect of a memo; short ones stand here. */
const noteElement = ({ guid, name, text, description, user, long }: XNote) =>
	element(
		'Note',
		{
			guid,
			name: some(name),
			plainTextPath: long ? internal(guid) : null,
			creatingUser: some(user)
		},
		textElement('Description', description),
		long ? '' : textElement('PlainTextContent', text)
	);

const linkElement = ({ guid, name, direction, origin, target, notes }: XLink) =>
	element(
		'Link',
		{ guid, name: some(name), direction, originGUID: origin, targetGUID: target },
		refs('NoteRef', notes)
	);

const setElement = ({ guid, name, description, codes, sources, notes }: XSet) =>
	element(
		'Set',
		{ guid, name },
		textElement('Description', description),
		refs('MemberCode', codes),
		refs('MemberSource', sources),
		refs('MemberNote', notes)
	);
