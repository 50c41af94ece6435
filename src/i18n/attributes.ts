/** Attributes of actors and of sources: the same words for both. */
import { msg, msgWith } from './message.ts';

export const attributes = {
	one: msg('Attribute', 'Atribut'),
	add: msg('Add attribute', 'Tambah atribut'),
	name: msg('Name of the attribute', 'Nama atribut'),
	hint: msg(
		'For example city, level or sector. It becomes a column here and can divide every table.',
		'Misalnya kota, tingkat, atau sektor. Atribut menjadi kolom di sini dan dapat membagi setiap tabel.'
	),
	holds: msg('Holds', 'Berisi'),
	types: {
		category: msg('Words', 'Kata'),
		number: msg('Numbers', 'Angka'),
		date: msg('Dates', 'Tanggal')
	},
	edit: msgWith(
		(name: string) => `Edit attribute ${name}`,
		(name) => `Ubah atribut ${name}`
	),
	valueOf: msgWith(
		(attribute: string, owner: string) => `${attribute} of ${owner}`,
		(attribute, owner) => `${attribute} ${owner}`
	),
	remove: msg('Remove attribute', 'Hapus atribut'),
	removed: msgWith(
		(name: string) => `Attribute ${name} was removed along with its values.`,
		(name) => `Atribut ${name} dihapus beserta isinya.`
	)
};

export const ATTRIBUTE_TYPES = ['category', 'number', 'date'] as const;
