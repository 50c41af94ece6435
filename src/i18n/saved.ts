/** What is saved in a project to be looked at again: tables, charts, matrices and questions under names of the person's own. */
import { msg, msgWith } from './message.ts';

export const saved = {
	save: msg('Save view', 'Simpan tampilan'),
	name: msg('Name of this view', 'Nama tampilan ini'),
	done: msgWith(
		(name: string) => `Saved: ${name}`,
		(name) => `Tersimpan: ${name}`
	),
	list: msg('Saved', 'Tersimpan'),
	actions: msgWith(
		(name: string) => `Actions for ${name}`,
		(name) => `Tindakan untuk ${name}`
	),
	rename: msg('Rename …', 'Ganti nama …'),
	renameTitle: msg('Rename view', 'Ganti nama tampilan'),
	remove: msg('Remove', 'Hapus'),
	removed: msgWith(
		(name: string) => `Removed: ${name}`,
		(name) => `Dihapus: ${name}`
	),
	chart: msg('chart', 'bagan'),
	matrix: msg('matrix', 'matriks'),
	query: msg('question about codes', 'pertanyaan tentang kode')
} as const;
