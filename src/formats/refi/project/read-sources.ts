/** Sources of a project file: texts, the texts of PDFs, transcripts of recordings. What has no text is listed (X12). */
import type { LeftList } from '#core/exchange/left.ts';
import type { XValue } from '#core/exchange/values.ts';
import { rawText, type RawText } from '../../positions/counting.ts';
import type { RawSource } from '../../positions/raw-source.ts';
import { all, guid, targets, textIn, value } from '../xml/ask.ts';
import type { Element } from '../xml/read-xml.ts';
import type { Archive } from './archive.ts';
import {
	readCodings,
	readSelection,
	representation,
	transcriptSelections
} from './read-selections.ts';

export type Reading = {
	readonly archive: Archive;
	readonly left: LeftList;
	/** Entries of the archive that were read as text: they need not be kept as files. */
	readonly used: Set<string>;
};

export function readSources(sources: Element | undefined, reading: Reading): RawSource[] {
	return (sources?.children ?? []).flatMap((source) => {
		switch (source.name) {
			case 'TextSource':
				return textSource(source, reading);
			case 'PDFSource':
				return pdfSource(source, reading);
			case 'AudioSource':
			case 'VideoSource':
				return recording(source, reading);
			case 'PictureSource':
				return picture(source, reading);
			default:
				return [];
		}
	});
}

function textSource(element: Element, reading: Reading): RawSource[] {
	const raw = textOf(element, value(element, 'name'), reading);
	if (!raw) return withoutText(element, 'PlainTextSelection', reading.left);
	const file = reading.archive.find(value(element, 'richTextPath'))?.name ?? null;
	const places = all(element, 'PlainTextSelection').map((selection) => readSelection(selection));
	return [{ ...about(element), kind: 'text', raw, places, file }];
}

/** The text of a PDF stands beside it; places on its pages are named like the places in the text that they show (ATLAS.ti). */
function pdfSource(element: Element, reading: Reading): RawSource[] {
	const { left, archive } = reading;
	const inside = representation(element);
	const name = value(element, 'name');
	const raw = inside ? textOf(inside, name, reading) : null;
	const file = archive.find(value(element, 'path'))?.name ?? null;
	if (!inside) left.add('pdf-without-text', name);
	const places = all(inside, 'PlainTextSelection').map((selection) => readSelection(selection));
	const known = new Set(places.map((place) => place.guid));
	for (const area of all(element, 'PDFSelection'))
		if (!known.has(guid(area)))
			left.add('area-coding', name, Math.max(1, readCodings(area).length));
	if (!inside || !raw) {
		listWhole(element, name, left);
		return inside ? withoutText(inside, 'PlainTextSelection', left) : [];
	}
	const own = about(element);
	const more = about(inside);
	return [
		{
			...own,
			kind: 'pdf',
			description: own.description || more.description,
			codings: [...own.codings, ...more.codings],
			notes: [...own.notes, ...more.notes],
			values: [...own.values, ...more.values],
			raw,
			places,
			file
		}
	];
}

function recording(element: Element, reading: Reading): RawSource[] {
	const { left } = reading;
	const kind = element.name === 'AudioSource' ? 'audio' : 'video';
	const name = value(element, 'name');
	left.add(kind, name);
	const areas = codingsBelow(element, kind === 'audio' ? 'AudioSelection' : 'VideoSelection');
	if (areas > 0) left.add('area-coding', name, areas);
	const transcripts = all(element, 'Transcript');
	if (transcripts.length === 0) listWhole(element, name, left);
	return transcripts.flatMap((transcript, i) => {
		const called = value(transcript, 'name') || name;
		const raw = textOf(transcript, called, reading);
		if (!raw) return withoutText(transcript, 'TranscriptSelection', left);
		const own = about(transcript);
		const media = i === 0 ? about(element) : null;
		return [
			{
				...own,
				name: called,
				kind: 'transcript' as const,
				codings: [...own.codings, ...(media?.codings ?? [])],
				notes: [...own.notes, ...(media?.notes ?? [])],
				values: media?.values ?? [],
				raw,
				places: transcriptSelections(transcript),
				file: reading.archive.find(value(transcript, 'richTextPath'))?.name ?? null
			}
		];
	});
}

function picture(element: Element, { left }: Reading): [] {
	const name = value(element, 'name');
	left.add('picture', name);
	const areas = codingsBelow(element, 'PictureSelection');
	listWhole(element, name, left);
	if (areas > 0) left.add('area-coding', name, areas);
	return [];
}

const about = (element: Element) => ({
	guid: guid(element),
	name: value(element, 'name'),
	description: textIn(element, 'Description'),
	user: guid(element, 'creatingUser'),
	codings: readCodings(element),
	notes: targets(element, 'NoteRef'),
	values: readValues(element)
});

/** Inline text or the file that is named; where a file has both, the file is meant (the schema allows one). */
function textOf(element: Element, name: string, { archive, left, used }: Reading): RawText | null {
	const path = value(element, 'plainTextPath');
	const inline = all(element, 'PlainTextContent')[0];
	const found = path === '' ? null : archive.find(path);
	if (found) {
		if (inline && inline.text !== '') left.add('content-twice', name);
		used.add(found.name);
		const text = rawText(found.bytes);
		if (text.broken) left.add('characters', name);
		return text;
	}
	if (inline) return { raw: inline.text, bom: false };
	left.add('text-missing', name || path);
	return null;
}

function withoutText(element: Element, selections: string, left: LeftList): [] {
	const codings = codingsBelow(element, selections) + readCodings(element).length;
	if (codings > 0) left.add('codings-without-text', value(element, 'name'), codings);
	return [];
}

/** Codings of a picture, page or recording as a whole. */
function listWhole(element: Element, name: string, left: LeftList): void {
	const codings = readCodings(element).length;
	if (codings > 0) left.add('area-coding', name, codings);
}

const codingsBelow = (element: Element, selections: string): number =>
	all(element, selections).reduce((sum, one) => sum + readCodings(one).length, 0);

/** Typed values as text; an empty one is none. */
export const readValues = (element: Element): XValue[] =>
	all(element, 'VariableValue').flatMap((entry) => {
		const [variable] = targets(entry, 'VariableRef');
		const typed = entry.children.find((child) => child.name.endsWith('Value'));
		const text = typed?.text.trim() ?? '';
		return variable === undefined || text === '' ? [] : [{ variable, value: text }];
	});
