import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '#core/stems/stem.ts';
import { isStopWord } from '#core/stems/stop-words.ts';

/** Words of one root each. */
const FAMILIES: readonly (readonly string[])[] = [
	['kelola', 'mengelola', 'pengelolaan', 'dikelola', 'pengelola', 'mengelolanya'],
	['layan', 'melayani', 'pelayanan', 'layanan', 'dilayani', 'pelayanannya'],
	['wenang', 'kewenangan', 'berwenang', 'wewenang', 'kewenangannya'],
	['tulis', 'menulis', 'penulis', 'tulisan', 'ditulislah'],
	['selenggara', 'penyelenggaraan', 'menyelenggarakan', 'diselenggarakan'],
	['libat', 'keterlibatan', 'melibatkan', 'terlibat'],
	['kerja', 'bekerja', 'pekerjaan', 'mempekerjakan', 'mengerjakan'],
	['putus', 'memutuskan', 'keputusan', 'diputuskan'],
	['koordinasi', 'berkoordinasi', 'mengkoordinasikan', 'dikoordinasikan', 'kordinasi'],
	['tangan', 'menangani', 'penanganan', 'ditangani'],
	['ajar', 'belajar', 'pelajaran', 'mempelajari', 'mengajar'],
	['sampai', 'menyampaikan', 'penyampaian', 'disampaikan'],
	['terima', 'penerima', 'menerima', 'penerimaan', 'diterima'],
	['nonaktif', 'dinonaktifkan', 'penonaktifan'],
	['digitalisasi', 'mendigitalisasi', 'digitalisasinya']
];
const WHOLE = [
	'dinas',
	'kepala',
	'masyarakat',
	'pemerintah',
	'penting',
	'sekolah',
	'desa',
	'media'
];

describe('Indonesian', () => {
	it.each(FAMILIES)('Q9: %s and the words made of it', (root, ...words) => {
		expect(words.map((word) => stemOf(word, 'id'))).toEqual(words.map(() => root));
	});

	it('Q9: words that only look as if they had affixes, and names of a language of programs, stay', () => {
		for (const word of [...WHOLE, 'constructor', 'valueof']) expect(stemOf(word, 'id')).toBe(word);
	});
});

describe('English', () => {
	/** Examples of the paper, and what its program makes of them. */
	const PORTER =
		'caresses caress ponies poni ties ti cats cat agreed agre plastered plaster bled bled motoring motor sing sing conflated conflat sized size hopping hop falling fall hissing hiss fizzed fizz failing fail filing file happy happi sky sky relational relat conditional condit rational ration digitizer digit operator oper feudalism feudal decisiveness decis hopefulness hope formalize formal electrical electr goodness good revival reviv allowance allow airliner airlin adjustable adjust defensible defens replacement replac adoption adopt communism commun effective effect probate probat rate rate cease ceas controlling control rolling roll';

	it('Q9: the examples of Porter (1980)', () => {
		const words = PORTER.split(' ');
		for (let i = 0; i < words.length; i += 2)
			expect(stemOf(words[i]!, 'en'), words[i]).toBe(words[i + 1]);
	});
});

it('Q9: a stem is a word no longer than the word, and never nothing', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'aeioumnykstprgbdl'),
		minLength: 1,
		maxLength: 14
	});
	fc.assert(
		fc.property(word, fc.constantFrom('en', 'id'), (any, lang) => {
			const stem = stemOf(any, lang);
			expect(stem.length).toBeGreaterThan(0);
			expect(stem.length).toBeLessThanOrEqual(any.length + 1);
		})
	);
});

it('Q9: what is longer than any word is its own stem, at once', () => {
	for (const lang of ['en', 'id'] as const)
		for (const word of [`${'y'.repeat(30_000)}ational`, `${'y'.repeat(300_000)}ed`])
			expect(stemOf(word, lang) === word).toBe(true);
});

it('Q14: negations and words of duty are no stop words', () => {
	for (const word of ['tidak', 'bukan', 'belum', 'jangan', 'harus', 'wajib', 'masalah', 'pihak'])
		expect(isStopWord(word, 'id')).toBe(false);
	for (const word of ['not', 'no', 'never', 'must', 'should'])
		expect(isStopWord(word, 'en')).toBe(false);
	expect(isStopWord('yang', 'id') && isStopWord('the', 'en')).toBe(true);
});
