/** Coded passages, annotations and parts of cases, by their text. What is coded on pictures, pages and recordings is told. */
import { guidFor } from '#core/exchange/guid.ts';
import type { Guid } from '#core/exchange/values.ts';
import type { Counted } from '../positions/counting.ts';
import type { RawSelection } from '../positions/raw-source.ts';
import { key, said, text, whole, type Row } from '../sqlite/values.ts';
import type { Codes } from './codes.ts';
import type { QualCoder } from './reading.ts';
import type { File, Files } from './sources.ts';

export type Range = { readonly file: File; readonly selection: RawSelection };

/** By the number of the text. @param parts  of cases, which have no codes */
export function readPlaces(
	reading: QualCoder,
	files: Files,
	codes: Codes,
	parts: readonly Range[]
): Map<string, RawSelection[]> {
	const found = new Map<string, RawSelection[]>();
	for (const { file, selection } of [
		...codings(reading, files, codes),
		...annotations(reading, files),
		...parts
	]) {
		const list = found.get(file.key);
		if (list) list.push(selection);
		else found.set(file.key, [selection]);
	}
	listAreas(reading, files);
	return found;
}

type About = {
	readonly file: File;
	readonly description: string;
	readonly user: Guid;
	/** The words that the row says are there. */
	readonly quote?: string;
};

const counted = (row: Row, column: string) => whole(row(column)) as Counted | null;

export function rangeOf(row: Row, { file, description, user, quote = '' }: About): Range {
	const place = { start: counted(row, 'pos0'), end: counted(row, 'pos1'), name: quote };
	const guid = guidFor('qualcoder place', [file.guid, place.start, place.end, user].join('/'));
	return {
		file,
		selection: {
			...{ guid, name: quote, description, user },
			place,
			codings: [],
			notes: []
		}
	};
}

const CODED = ['cid', 'fid', 'seltext', 'pos0', 'pos1', 'owner', 'memo', 'important'];

function* codings({ tables, left, people, notes }: QualCoder, files: Files, codes: Codes) {
	for (const row of tables.rows('code_text', CODED)) {
		const [fid, cid] = [key(row('fid')), key(row('cid'))];
		const file = files.byKey.get(fid);
		if (!file) {
			left.add('codings-without-text', files.nameOf(fid));
			continue;
		}
		const user = people.of(text(row('owner')));
		if (whole(row('important'))) left.add('important', file.name);
		const quote = text(row('seltext'));
		const { selection } = rangeOf(row, { file, description: '', user, quote });
		const code = codes.guidOf(cid);
		const guid = guidFor('qualcoder coding', `${selection.guid}/${code}`);
		const memo = notes.add(`coding ${guid}`, { name: '', text: said(row('memo')), user });
		const coding = { guid, code, user, notes: memo };
		const own = guidFor('qualcoder coded place', guid);
		yield { file, selection: { ...selection, guid: own, codings: [coding] } };
	}
}

function* annotations(reading: QualCoder, files: Files): Generator<Range> {
	const { tables, people, notes } = reading;
	for (const row of tables.rows('annotation', ['fid', 'pos0', 'pos1', 'memo', 'owner'])) {
		const file = files.byKey.get(key(row('fid')));
		const [user, memo] = [people.of(text(row('owner'))), said(row('memo'))];
		if (file) yield rangeOf(row, { file, description: memo, user });
		// Without the words it is on, it still says something.
		else notes.add('annotation', { name: files.nameOf(key(row('fid'))), text: memo, user });
	}
}

function listAreas({ tables, left, people }: QualCoder, files: Files): void {
	for (const table of ['code_image', 'code_av'])
		for (const row of tables.rows(table, ['id', 'owner'])) {
			people.of(text(row('owner')));
			left.add('area-coding', files.nameOf(key(row('id'))));
		}
}
