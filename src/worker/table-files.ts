/** Tables as workbooks and Word files, and tables read from files; what is large is fetched with the first one. */
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

export async function readTable(file: string, bytes: Uint8Array) {
	const { readTableFile } = await import('#formats/table/read-table-file.ts');
	return readTableFile(file, bytes);
}
