/** The crosstab page. What tables themselves say is in table-words.ts, counting-sentence.ts and table-warnings.ts. */
import { msg } from './message.ts';

export const crosstab = {
	title: msg('Crosstab', 'Tabulasi silang'),
	presets: msg('Ready tables', 'Tabel siap pakai'),
	sideBySide: msg('Three centres side by side', 'Tiga unsur berdampingan'),
	makeClaim: msg('Make a claim', 'Buat klaim'),
	chart: msg('Chart of the same numbers', 'Bagan dari angka yang sama'),
	chartLabel: msg(
		'Bar chart. The table above has all of its numbers.',
		'Bagan batang. Semua angkanya ada dalam tabel di atas.'
	),
	counting: msg('Counting …', 'Menghitung …'),
	pressCell: msg(
		'Choose a cell to read the passages behind it.',
		'Pilih sel untuk membaca petikan di baliknya.'
	),
	keysMove: msg('Move between cells', 'Berpindah antarsel'),
	keysOpen: msg('Read the passages of the cell', 'Baca petikan sel'),
	keysClose: msg('Close the passages', 'Tutup petikan')
};
