import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '#core/text/sentences.ts';
import { mixedText } from './arbitrary.ts';

const sentences = (text: string, lang: 'en' | 'id') => {
	const { start, end } = sentenceSpans(text, lang);
	return Array.from(start, (s, i) => text.slice(s, end[i]));
};

const INDONESIAN: [string, number][] = [
	['Berdasarkan UU No. 23 Tahun 2014, Pemkab. Bandung berwenang. Kami setuju.', 2],
	['Dr. H. Siti Rahma, S.E., M.Si. menjabat Kepala Bappeda Kab. Sleman. Beliau hadir.', 2],
	['Kami membahas data, anggaran, dll. dalam rapat. Lalu selesai.', 2],
	['Kami membahas data, dll. Lalu selesai.', 2],
	['Rapat pukul 09.00 s.d. 12.00 WIB di Jl. Sudirman No. 5, Jakarta. Semua hadir.', 2],
	['Anggaran Rp. 1.500.000,00 disetujui. Prosesnya lama.', 2],
	['PT. Telkom Tbk. dan CV. Maju a.n. Bpk. Andi hadir. “Kami siap,” katanya. Lalu pulang.', 3],
	['Apa kendalanya? Tidak ada, sih... ya begitulah. Pokoknya jalan!', 3],
	['Lihat Perpres No. 39/2019 tentang Satu Data Indonesia (hlm. 12). Itu dasarnya.', 2],
	['Pasal 5 ayat (2) huruf a. berlaku. Ya.', 2],
	['P: Bagaimana?\nR1: Baik, Pak.\n\nP: Dgn. siapa saja?\nR1: Dgn. Kominfo, BPS, dsb.', 4],
	['Prof. Dr. Ir. Budi, M.Sc., Ph.D. berbicara. Ybs. pulang.', 2],
	['Banyak hal. Lalu kami pulang ke kota. Di sana ramai.', 3],
	['Menurut dr. Ani obatnya habis. Kami menunggu.', 2]
];
const ENGLISH: [string, number][] = [
	['Fig. 3 shows X. See sec. 4.2. It is fine.', 3],
	['Art. 5 para. 2 applies. Yes.', 2],
	['Mr. A. B. Smith Ph.D. came at 5 p.m. He left.', 2],
	['We used e.g. data, i.e. numbers, vs. stories. OK.', 2],
	['“We agreed.” she said. Then [inaudible 00:12:33] um... so, like, yeah. Fine.', 3],
	['The U.S. Dept. of State, Inc. and Co. agreed on Jan. 3. Good.', 2],
	['INTERVIEWER: What?\nR2: No. Never.', 3]
];

describe('sentences', () => {
	it.each(INDONESIAN)('T4: %s', (text, n) => expect(sentences(text, 'id')).toHaveLength(n));
	it.each(ENGLISH)('T4: %s', (text, n) => expect(sentences(text, 'en')).toHaveLength(n));

	it('T4: takes No. for a number only before a number', () => {
		expect(sentences('Apa itu UU No. 23? No. Bukan itu.', 'id')).toEqual([
			'Apa itu UU No. 23?',
			'No.',
			'Bukan itu.'
		]);
	});

	it('T4: holds all ink of the text, in order, without space at the ends and without line ends', () => {
		fc.assert(
			fc.property(mixedText, (text) => {
				const found = sentences(text, 'id');
				expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				for (const sentence of found) {
					expect(sentence.trim()).toBe(sentence);
					expect(sentence).not.toContain('\n');
				}
			})
		);
	});

	it('T4: finds the same in a line of any length as in short ones', () => {
		const sentence =
			'Kami rapat rutin setiap hari Senin pagi di kantor dinas bersama semua orang. ';
		expect(sentences(sentence.repeat(3000), 'id')).toHaveLength(3000);
		expect(sentences('a'.repeat(1_000_000), 'id')).toHaveLength(1);
		expect(sentences(`${'kata '.repeat(100_000)}habis.`, 'id')).toHaveLength(1);
	});
});
