/** Counted tables as a document for a word processor: the tables as they are printed, and below them how they were counted. */
import { PROGRAM } from '#core/version.ts';
import { plain, type Document, type Part } from '#core/writing/document.ts';
import { office as words } from '#i18n/office.ts';
import { translate, type Locale } from '#i18n/message.ts';
import type { Counted, Made } from './counted.ts';
import { aboutLines } from './to-book.ts';

export function toDocument(counted: Counted, made: Made, locale: Locale): Document {
	const { title, tables } = counted;
	const about = aboutLines({ ...counted, tables: [], notes: [] }, made, locale).slice(1);
	const said = new Set(tables.flatMap(({ notes }) => notes));
	return {
		title,
		subtitle: made.project,
		...{ lang: locale, date: made.date, program: PROGRAM },
		parts: [
			...tables.map((table): Part => ({ kind: 'table', table })),
			...counted.notes.filter((note) => !said.has(note)).map((note) => plain(note, 'note')),
			{ kind: 'heading', level: 2, text: translate(locale, words.about) },
			...about.map(([what, text]) => plain(`${what}: ${text}`, 'note'))
		]
	};
}
