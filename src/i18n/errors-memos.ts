/** What can be wrong with a memo, or with a link between passages. */
import { say, type ErrorMessages } from './error-facts.ts';

export const memoErrors: ErrorMessages = {
	'memo.empty': say(
		() => 'A memo needs a title or some text. An empty memo can be removed.',
		() => 'Memo memerlukan judul atau isi. Memo yang kosong dapat dihapus.'
	),
	'memo.unknown': say(
		() => 'This memo is no longer there.',
		() => 'Memo ini tidak ada lagi.'
	),
	'memo.no-table': say(
		() => 'There is no table here for this memo.',
		() => 'Tidak ada tabel di sini untuk memo ini.'
	),
	'memo.outside': say(
		(d) =>
			`A memo refers to characters ${d['start']}–${d['end']} of a text that has ${d['length']}.`,
		(d) =>
			`Sebuah memo merujuk karakter ${d['start']}–${d['end']} pada teks yang berisi ${d['length']} karakter.`
	),
	'link.to-itself': say(
		() => 'A passage cannot be linked to itself. Choose another passage.',
		() => 'Petikan tidak dapat ditautkan ke dirinya sendiri. Pilih petikan lain.'
	),
	'link.duplicate': say(
		() => 'These two passages are already linked in this way.',
		() => 'Kedua petikan ini sudah ditautkan dengan cara yang sama.'
	),
	'link.unknown': say(
		() => 'This link is no longer there.',
		() => 'Tautan ini tidak ada lagi.'
	)
};
