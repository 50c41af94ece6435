/** Why a display cannot be drawn: never an empty picture, always what is missing. */
import { allowedEn, allowedId, few, listed, say, type ErrorMessages } from './error-facts.ts';

export const displayErrors: ErrorMessages = {
	'display.unknown-view': say(
		(d) => `There is no chart “${d['view']}”. The charts are ${listed(d['views'])}.`,
		(d) => `Tidak ada bagan “${d['view']}”. Yang ada: ${listed(d['views'])}.`
	),
	'display.bad-spec': say(
		(d) => `“${d['value']}” is not a valid value for ${d['name']}.${allowedEn(d)}`,
		(d) => `“${d['value']}” bukan nilai yang sah untuk ${d['name']}.${allowedId(d)}`
	),
	'display.no-codings': say(
		() => 'No coded passage fits the filters. Widen them, or code some passages first.',
		() =>
			'Tidak ada petikan berkode yang cocok dengan saringan. Longgarkan saringan, atau kodekan petikan dahulu.'
	),
	'display.no-relations': say(
		() =>
			'No passage describes a relation between two actors yet. Answer “who deals with whom” for a coding first; actors merely named together are not a relation.',
		() =>
			'Belum ada petikan yang menyebut hubungan dua aktor. Isi dahulu “siapa berhubungan dengan siapa” pada pengodean; aktor yang hanya disebut bersama bukan hubungan.'
	),
	'display.no-valence': say(
		() => 'No passage says yet whether it helps or hinders. Answer this for some codings first.',
		() =>
			'Belum ada petikan yang menyatakan mendukung atau menghambat. Isi dahulu pada beberapa pengodean.'
	),
	'display.few-sources': say(
		(d) => `Saturation needs at least ${d['least']} coded sources; there are ${d['sources']}.`,
		(d) => `Kejenuhan memerlukan sedikitnya ${d['least']} sumber berkode; baru ada ${d['sources']}.`
	),
	'display.no-dates': say(
		() => 'None of the coded sources has a date. Give them dates first.',
		() => 'Tidak satu pun sumber berkode punya tanggal. Isi dahulu tanggalnya.'
	),
	'display.no-city': say(
		() =>
			'Sources have no attribute that says where they are. Add one named City, or choose another attribute.',
		() =>
			'Sumber belum punya atribut wilayah. Tambahkan atribut bernama Kota, atau pilih atribut lain.'
	),
	'display.one-city': say(
		(d) =>
			`A comparison needs passages from at least two places; there are: ${few(d['cities']) || 'none'}.`,
		(d) =>
			`Perbandingan memerlukan petikan dari sedikitnya dua wilayah; yang ada: ${few(d['cities']) || 'tidak ada'}.`
	)
};
