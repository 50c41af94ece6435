/** The menu that saves all codings of a project. */
import { msg, msgWith } from './message.ts';

export const codingsMenu = {
	open: msg('Export codings', 'Ekspor pengodean'),
	asCsv: msg('As CSV', 'Sebagai CSV'),
	asJsonl: msg('As JSON Lines', 'Sebagai JSON Lines'),
	withoutText: msg(
		'As CSV without words of participants',
		'Sebagai CSV tanpa kata-kata partisipan'
	),
	dictionary: msg('What each column means', 'Arti setiap kolom'),
	name: msgWith(
		(project: string) => `Codings ${project}`,
		(project) => `Pengodean ${project}`
	),
	dictionaryName: msgWith(
		(project: string) => `Codings ${project} columns`,
		(project) => `Pengodean ${project} kolom`
	)
};
