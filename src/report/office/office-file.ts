/** Counted tables as what the writers of files take: a workbook or a document. The bytes are made in formats/. */
import type { Project } from '#core/model/project.ts';
import { metaOf } from '#core/model/visible.ts';
import type { Book } from '#core/tables/book.ts';
import type { Document } from '#core/writing/document.ts';
import type { Locale } from '#i18n/message.ts';
import type { Counted, OfficeFormat } from './counted.ts';
import { toBook } from './to-book.ts';
import { toDocument } from './to-document.ts';

/** Who makes bytes of them: the command line itself, or a page's other thread. */
export type OfficeWriters = {
	readonly xlsx: (book: Book) => Promise<Uint8Array<ArrayBuffer>>;
	readonly docx: (document: Document) => Promise<Uint8Array<ArrayBuffer>>;
};

/** @param date  ISO date of the file */
export function officeFile(
	format: OfficeFormat,
	project: Project,
	counted: Counted,
	date: string,
	locale: Locale,
	writers: OfficeWriters
): Promise<Uint8Array<ArrayBuffer>> {
	const made = { project: metaOf(project)?.name ?? '', date };
	if (format === 'xlsx') return writers.xlsx(toBook(counted, made, locale));
	return writers.docx(toDocument(counted, made, locale));
}
