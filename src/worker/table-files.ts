/** Tables as workbooks and Word files; the packages that write them are fetched with the first one. */
import type { Book } from '#core/tables/book.ts';
import type { Document } from '#core/writing/document.ts';
import { svgToPng } from './svg-to-png.ts';

export async function tableXlsx(book: Book) {
	const { bookXlsx } = await import('#formats/table/write-xlsx.ts');
	return bookXlsx(book);
}

export async function tableDocx(document: Document) {
	const { documentDocx } = await import('#formats/document/docx.ts');
	return documentDocx(document, svgToPng);
}
