/** What pages that are there at once say of files for other programs; the account of such a file is in exchange.ts. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const exchangeFiles = {
	importCodebook: msg('Import codebook (.qdc)', 'Impor buku kode (.qdc)'),
	exportCodebook: msg('Export codebook (.qdc)', 'Ekspor buku kode (.qdc)'),
	saveForOthers: msg('Save for other programs (.qdpx)', 'Simpan untuk program lain (.qdpx)'),
	forOthers: msg('Colleagues and other programs', 'Rekan dan program lain'),
	forOthersText: msg(
		'A project file of the standard REFI-QDA, which NVivo, ATLAS.ti, MAXQDA and QualCoder open. It can be opened here again without loss.',
		'Berkas proyek standar REFI-QDA, yang dibuka NVivo, ATLAS.ti, MAXQDA, dan QualCoder. Berkas itu dapat dibuka kembali di sini tanpa kehilangan isi.'
	),
	bringIn: msg('Bring in a colleague’s project', 'Masukkan proyek rekan'),
	bringInText: msg(
		'A colleague’s file (a copy of this project, or one of another program) is added to this project: you first see what is new.',
		'Berkas rekan (salinan proyek ini, atau berkas program lain) masuk ke proyek ini: Anda melihat dahulu apa yang baru.'
	),
	looking: msg('The file is being read …', 'Berkas sedang dibaca …'),
	codesAdded: msgWith(
		(n: number, known: number, sets: number) =>
			[
				`${plural(n, 'code', 'codes')} added`,
				...(known > 0 ? [`${plural(known, 'code was', 'codes were')} already here`] : []),
				...(sets > 0 ? [`${plural(sets, 'code set', 'code sets')} added`] : [])
			].join(', ') + '.',
		(n, known, sets) =>
			[
				`${jumlah(n, 'kode')} ditambahkan`,
				...(known > 0 ? [`${jumlah(known, 'kode')} sudah ada`] : []),
				...(sets > 0 ? [`${jumlah(sets, 'himpunan kode')} ditambahkan`] : [])
			].join(', ') + '.'
	)
};
