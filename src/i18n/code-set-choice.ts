/** The choice of a code set beside the text: apart from the page of sets, because the reader has it at once. */
import { msg } from './message.ts';

export const codeSets = {
	onlySet: msg('Only the set', 'Hanya himpunan'),
	allCodes: msg('All codes', 'Semua kode')
};
