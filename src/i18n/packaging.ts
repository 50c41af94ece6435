/** Words of the dialog that makes a package for readers; those of the package itself are in replication.ts. */
import { msg, msgWith } from './message.ts';

export const packaging = {
	heading: msg('For readers', 'Untuk pembaca'),
	open: msg('Package for readers …', 'Paket untuk pembaca …'),
	hint: msg(
		'Codings, saved tables and scripts that recount the tables, for reviewers and archives; with or without the words of participants.',
		'Pengodean, tabel tersimpan, dan skrip yang menghitung ulang tabel, untuk mitra bestari dan arsip; dengan atau tanpa kata-kata partisipan.'
	),
	title: msg('Package for readers', 'Paket untuk pembaca'),
	leaveOut: msg('Leave out all words of participants', 'Hilangkan semua kata-kata partisipan'),
	making: msg('The package is being made …', 'Paket sedang dibuat …'),
	save: msg('Save package (.zip)', 'Simpan paket (.zip)'),
	fileTitle: msgWith(
		(project: string) => `${project} package for readers`,
		(project) => `${project} paket untuk pembaca`
	),
	fileTitleWithout: msgWith(
		(project: string) => `${project} package for readers without text`,
		(project) => `${project} paket untuk pembaca tanpa teks`
	)
};
