/** The 32 items of COREQ for interviews and focus groups, named in our own words. */
import { itemsOf, type Checklist } from './item.ts';

export const COREQ: Checklist = {
	id: 'coreq',
	name: 'COREQ',
	citation:
		'Tong, A., Sainsbury, P., & Craig, J. (2007). Consolidated criteria for reporting qualitative research (COREQ): A 32-item checklist for interviews and focus groups. International Journal for Quality in Health Care, 19(6), 349-357.',
	items: [
		...itemsOf('coreq', '', 1, { en: 'Team and reflexivity', id: 'Tim dan refleksivitas' }, [
			['Who asked the questions', 'Siapa yang bertanya', ['interviewers']],
			['Their degrees and titles', 'Gelar dan kualifikasinya'],
			['Their work at that time', 'Pekerjaannya saat itu'],
			['Their gender', 'Gendernya'],
			['Their experience and training', 'Pengalaman dan pelatihannya'],
			['Ties with participants beforehand', 'Hubungan dengan partisipan sebelumnya'],
			['What participants knew of them', 'Yang diketahui partisipan tentang peneliti'],
			['Their interests and leanings', 'Kepentingan dan kecenderungan peneliti']
		]),
		...itemsOf('coreq', '', 9, { en: 'Design', id: 'Rancangan' }, [
			['Theory and approach', 'Teori dan pendekatan', ['theory'], 'answers'],
			['How participants were chosen', 'Cara memilih partisipan', ['people', 'types']],
			['How they were approached', 'Cara menghubungi partisipan'],
			['How many took part', 'Jumlah partisipan', ['people', 'corpus'], 'answers'],
			['Who refused or left, and why', 'Siapa yang menolak atau mundur', ['unheard']],
			['Where it took place', 'Tempat pengumpulan data'],
			['Who else was present', 'Siapa lagi yang hadir'],
			['Who the participants are', 'Gambaran partisipan', ['types', 'corpus'], 'answers'],
			['Questions and guide', 'Pertanyaan dan pedoman', ['guide']],
			['Repeated interviews', 'Wawancara ulang'],
			['Recording of sound or picture', 'Rekaman suara atau gambar'],
			['Notes from the field', 'Catatan lapangan', ['corpus']],
			['How long they lasted', 'Lamanya', ['talk']],
			['Saturation', 'Kejenuhan data', ['saturation'], 'answers'],
			['Transcripts shown to participants', 'Transkrip diperiksa partisipan']
		]),
		...itemsOf('coreq', '', 24, { en: 'Analysis and findings', id: 'Analisis dan temuan' }, [
			['How many people coded', 'Jumlah penyandi', ['coders'], 'answers'],
			['The coding tree', 'Susunan kode', ['codebook'], 'answers'],
			['Where the themes come from', 'Asal tema', ['derivation'], 'answers'],
			['Software', 'Perangkat lunak', ['software'], 'answers'],
			['Findings checked by participants', 'Temuan diperiksa partisipan'],
			['Quotations with who says them', 'Petikan beserta penuturnya', ['quotations'], 'answers'],
			['Findings fit the data', 'Temuan sesuai data', ['claims'], 'answers'],
			['Main themes', 'Tema utama', ['themes'], 'answers'],
			[
				'Smaller and differing themes',
				'Tema kecil dan berbeda',
				['subthemes', 'negative'],
				'answers'
			]
		])
	]
};
