/** What can be wrong with a memo, or with a link between passages. */
import { say, type ErrorMessages } from './error-facts.ts';

export const memoErrors: ErrorMessages = {
	'memo.empty': say(
		() => 'A memo needs a title or some words. One that says nothing can be removed.',
		() => 'Memo memerlukan judul atau isi. Memo yang kosong dapat dihapus.'
	),
	'memo.unknown': say(
		() => 'This memo is no longer there.',
		() => 'Memo ini tidak ada lagi.'
	),
	'memo.no-table': say(
		() => 'There is no table that this memo could be on.',
		() => 'Tidak ada tabel untuk memo ini.'
	),
	'memo.outside': say(
		(d) => `A memo is on words ${d['start']}–${d['end']} of a text that is ${d['length']} long.`,
		(d) => `Sebuah memo merujuk kata ${d['start']}–${d['end']} pada teks sepanjang ${d['length']}.`
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
