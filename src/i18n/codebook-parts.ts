/** The parts of the codebook: apart from the words of each, because all of them show these. */
import { msg } from './message.ts';

export const codebookParts = {
	label: msg('Parts of the codebook', 'Bagian buku kode'),
	codes: msg('Codes', 'Kode'),
	sets: msg('Sets', 'Himpunan'),
	beside: msg('Side by side', 'Berdampingan'),
	agreement: msg('Agreement', 'Kesepakatan')
};
