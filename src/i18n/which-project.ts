/** The question which project is meant, of a file that holds several. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const whichProject = {
	title: msg('Which project?', 'Proyek yang mana?'),
	text: msgWith(
		(file: string, n: number) =>
			`${file} holds ${plural(n, 'project', 'projects')}. They are brought in one at a time; the others stay where they are.`,
		(file, n) =>
			`${file} memuat ${jumlah(n, 'proyek')}. Proyek dimasukkan satu per satu; yang lain tetap di tempatnya.`
	),
	look: msg('Look at it', 'Lihat isinya')
};
