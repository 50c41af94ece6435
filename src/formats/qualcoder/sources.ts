/**
 * Files of a project of QualCoder. What has words is a source: texts, the text of a PDF, transcripts of recordings. Pictures and
 * recordings are told; what is said of a recording goes to its transcript.
 */
import type { RawSource } from '../positions/raw-source.ts';
import type { Folder } from '../sqlite/folder.ts';
import { Guids } from '../sqlite/guids.ts';
import { key, said, text, type Row } from '../sqlite/values.ts';
import type { QualCoder } from './reading.ts';

/** A source by its number in the database, with the numbers of what stands for it too. */
export type File = Omit<RawSource, 'places' | 'values'> & {
	readonly key: string;
	readonly numbers: readonly string[];
};

export type Files = {
	readonly sources: readonly File[];
	readonly byKey: ReadonlyMap<string, File>;
	/** The name of any file, with words or without. */
	readonly nameOf: (key: string) => string;
};

const COLUMNS = 'id name fulltext mediapath imagepath memo owner av_text_id'.split(
	' '
) as readonly string[];

type Media = 'picture' | 'audio' | 'video';

/** `/images/a.png` lies in the folder, `images:C:/a.png` elsewhere. */
function mediaOf(path: string): Media | null {
	const kind = /^\/?(image|audio|video)s?[/:]/i.exec(path)?.[1]?.toLowerCase();
	return kind === undefined ? null : kind === 'image' ? 'picture' : (kind as Media);
}

export function readSources(reading: QualCoder, folder: Folder): Files {
	const { tables, left } = reading;
	const guids = new Guids('qualcoder source');
	const names = new Map<string, string>();
	const rows = [...tables.rows('source', COLUMNS, { exact: ['fulltext'] })].map((row) => ({
		...{ row, key: key(row('id')), name: text(row('name')), words: text(row('fulltext')) },
		media: mediaOf(text(row('mediapath')) || text(row('imagepath')))
	}));
	for (const one of rows) if (!names.has(one.key)) names.set(one.key, one.name);
	const transcripts = new Map<string, typeof rows>();
	const withWords = new Set(rows.filter(({ words }) => words !== '').map((one) => one.key));
	for (const one of rows) {
		if (one.media) left.add(one.media, one.name);
		if (!one.media || one.words !== '') continue;
		const transcript = key(one.row('av_text_id'));
		if (transcript !== '' && withWords.has(transcript))
			transcripts.set(transcript, [...(transcripts.get(transcript) ?? []), one]);
		else keepMemo(reading, one.name, one.row);
	}
	const sources = rows
		.filter(({ media, words }) => !media || words !== '')
		.map((one): File => {
			const recordings = transcripts.get(one.key) ?? [];
			const memos = [one, ...recordings].map(({ row }) => said(row('memo')));
			if (one.words.includes('\ufffd')) left.add('characters', one.name);
			return {
				...{ key: one.key, numbers: [one.key, ...recordings.map((other) => other.key)] },
				...{ guid: guids.give(one.key, one.name), name: one.name, codings: [], notes: [] },
				kind: recordings.length > 0 ? 'transcript' : /\.pdf$/i.test(one.name) ? 'pdf' : 'text',
				description: memos.filter((memo) => memo.trim() !== '').join('\n\n'),
				user: reading.people.of(text(one.row('owner'))),
				raw: { raw: one.words.replace(/^\ufeff+/, ''), bom: one.words.startsWith('\ufeff') },
				file: original(folder, one.name, text(one.row('mediapath')))
			};
		});
	const byKey = new Map(sources.toReversed().map((source) => [source.key, source]));
	return { sources, byKey, nameOf: (number) => names.get(number) ?? '' };
}

/** What is said of a picture, or of a recording without a transcript, is a memo of its name. */
function keepMemo({ notes, people }: QualCoder, name: string, row: Row): void {
	const words = said(row('memo'));
	if (words.trim() === '') return;
	notes.add(`file ${name}`, { name, text: words, user: people.of(text(row('owner'))) });
}

/** The file that the text was taken from, if the folder came along. */
function original(folder: Folder, name: string, path: string): string | null {
	const own = /^\/?docs?\/([^/]+)$/i.exec(path)?.[1] ?? name;
	const found = `documents/${own}`;
	return folder.files.has(found) ? found : null;
}
