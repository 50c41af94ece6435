/** Of codes whose highlights are left out: the few words that the reader needs at once. The rest stands in reader-showing.ts. */
import { msg, msgWith } from './message.ts';

export const hidden = {
	hide: msg('Hide highlights', 'Sembunyikan sorotan'),
	show: msg('Show highlights', 'Tampilkan sorotan'),
	hidden: msg('hidden', 'disembunyikan'),
	hiddenStripe: msgWith(
		(label: string) => `${label}, hidden in the text`,
		(label) => `${label}, disembunyikan dalam teks`
	)
};
