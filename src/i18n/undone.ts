/** What undo and redo say, which is after the first press. */
import { msg, msgWith } from './message.ts';

export const undone = {
	nothingToUndo: msg('Nothing to undo.', 'Tidak ada yang dapat diurungkan.'),
	nothingToRedo: msg('Nothing to redo.', 'Tidak ada yang dapat diulangi.'),
	undone: msgWith(
		(what: string) => `Undone: ${what}`,
		(what) => `Diurungkan: ${what}`
	),
	redone: msgWith(
		(what: string) => `Redone: ${what}`,
		(what) => `Diulangi: ${what}`
	),
	keptByOthers: msgWith(
		(n: number) => `Values changed since then stay as they are (${n}).`,
		(n) => `Nilai yang diubah sesudahnya dibiarkan (${n}).`
	)
};
