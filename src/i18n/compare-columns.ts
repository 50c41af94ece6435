/** Heads and words of a comparison that is saved as a table: one line for each number compared. */
import { jumlah, msg, msgWith, plural } from './message.ts';

export const compareColumns = {
	row: msg('row', 'baris'),
	column: msg('column', 'kolom'),
	theirs: msg('theirs', 'angka mereka'),
	ours: msg('ours', 'angka di sini'),
	agrees: msg('agrees', 'sama'),
	oursBest: msg('ours, most agreement', 'angka di sini, paling banyak sama'),
	agreesBest: msg('agrees, most agreement', 'sama, paling banyak sama'),
	explained: msg('what explains it', 'yang menjelaskannya'),
	yes: msg('yes', 'ya'),
	no: msg('no', 'tidak'),
	compared: msgWith(
		(n: number) => plural(n, 'number compared', 'numbers compared'),
		(n) => jumlah(n, 'angka dibandingkan')
	),
	asked: msgWith(
		(settings: readonly string[]) => `Asked for: ${settings.join('; ')}.`,
		(settings) => `Yang ditanyakan: ${settings.join('; ')}.`
	)
};
