/** Entries of export menus that every table has. */
import { msg } from './message.ts';

export const officeMenu = {
	export: msg('Export', 'Ekspor'),
	asCsv: msg('Save as CSV', 'Simpan sebagai CSV'),
	asHtml: msg('Save as web page (HTML)', 'Simpan sebagai halaman web (HTML)'),
	asMarkdown: msg('Save as Markdown', 'Simpan sebagai Markdown'),
	asXlsx: msg('Save as spreadsheet (XLSX)', 'Simpan sebagai lembar kerja (XLSX)'),
	asDocx: msg('Save as Word table (DOCX)', 'Simpan sebagai tabel Word (DOCX)')
};
