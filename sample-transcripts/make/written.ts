/**
 * What a researcher wrote in the finished sample: tables and displays that are kept, claims with the passages for and against them,
 * one chapter of findings, summaries of a matrix, answers to reporting items. Fiction, as the transcripts are. The sentences are not
 * all true: what the tables say of them is there to be seen.
 */
import type { AddClaim } from '#core/commands/add-claim.ts';
import type { SetReporting } from '#core/commands/set-reporting.ts';
import { claimLink, liveImage } from '#formats/markdown/write-link.ts';

const OFFICES = ['jambi-health-office', 'jambi-social-office'];
const AUTHORITY = 'rows=actor&columns=code:pg-authority&percent=column&heard=1';
const HOLDERS = 'rows=holder&columns=code:pg-authority&percent=column&hideZeros=1';
const COOPERATION = 'rows=actor&columns=code:pg-cooperation&percent=column&heard=1';
const VALENCE = 'view=valence&codes=code:pt-indicators/*';
const INVOLVEMENT = 'rows=actor&columns=code:pg-involvement&percent=column&heard=1';

export const VIEWS = [
	{ id: 'view-authority', name: 'Pusat kewenangan, menurut yang berbicara', spec: AUTHORITY },
	{ id: 'view-cooperation', name: 'Kerja sama aktor', spec: COOPERATION },
	{ id: 'view-involvement', name: 'Keterlibatan aktor', spec: INVOLVEMENT },
	{ id: 'view-holders', name: 'Siapa disebut memegang kewenangan', spec: HOLDERS },
	{ id: 'view-valence', name: 'Yang menghambat dan mendukung koordinasi', spec: VALENCE },
	{ id: 'view-portraits', name: 'Sebaran kode dalam tiap wawancara', spec: 'view=portraits' }
];

const coding = (passage: string, code: string) => {
	const [source, number] = passage.split('#');
	return `${source}~${number}-${code}`;
};

export const CLAIMS: readonly AddClaim[] = [
	{
		id: 'claim-dominant',
		sentence: 'Kewenangan paling banyak dibicarakan oleh Dinas Kesehatan dan Dinas Sosial.',
		spec: AUTHORITY,
		expect: { op: 'largest', rows: OFFICES },
		evidence: {
			for: [
				coding('jmb-dinkes-01#1', 'pg-authority-autonomy'),
				coding('jmb-dinsos-01#1', 'pg-authority-autonomy')
			],
			against: [
				coding('jmb-warga-01#4', 'pg-authority-final-say'),
				coding('jmb-warga-02#4', 'pg-authority-final-say')
			]
		}
	},
	{
		id: 'claim-holders',
		sentence:
			'Yang paling sering disebut memegang kewenangan ialah Dinas Kesehatan dan Dinas Sosial.',
		spec: HOLDERS,
		expect: { op: 'largest', rows: OFFICES },
		evidence: {
			for: [
				coding('jmb-bpjs-01#3', 'pg-authority-final-say'),
				coding('jmb-warga-01#4', 'pg-authority-final-say')
			],
			against: []
		},
		status: 'accepted',
		note: 'Yang dihitung ialah siapa yang disebut berwenang, bukan siapa yang berbicara.'
	},
	{
		id: 'claim-insurer',
		sentence: 'Kerja sama paling banyak dibicarakan oleh BPJS Kesehatan.',
		spec: COOPERATION,
		expect: { op: 'largest', rows: ['jambi-national-insurer-branch'] },
		status: 'accepted',
		note: 'Tiga dari tujuh rujukan, semuanya dari satu wawancara.'
	},
	{
		id: 'claim-silence',
		sentence: 'Warga penerima bantuan tidak berbicara tentang kerja sama antarlembaga.',
		spec: COOPERATION,
		expect: { op: 'none', rows: ['jambi-community'] }
	},
	{
		id: 'claim-community',
		sentence: 'Warga ikut serta dalam kerja sama di kelurahannya.',
		spec: '',
		expect: { op: 'manual' },
		evidence: {
			for: [coding('jmb-lurah-01#4', 'pg-cooperation-forum')],
			against: [coding('jmb-obs-01#2', 'pg-involvement-exclusion')]
		},
		note: 'Musyawarah diceritakan kelurahan; di loket seorang warga menunggu tanpa ditanya. Warga sendiri belum ditanya tentang hal ini.'
	},
	{
		id: 'claim-obstacles',
		sentence: 'Hambatan koordinasi lebih banyak diceritakan daripada dukungannya.',
		spec: 'rows=valence&columns=code:pt-indicators',
		expect: { op: 'larger', rows: ['hinders'], than: ['enables'] },
		status: 'accepted',
		note: ''
	}
];

const link = (id: string) => claimLink(id, CLAIMS.find((claim) => claim.id === id)!.sentence);
const kept = (id: string) => {
	const { spec, name } = VIEWS.find((view) => view.id === id)!;
	return liveImage(spec, name);
};

export const CHAPTERS = [
	{
		id: 'chapter-authority',
		title: 'Siapa yang memutuskan',
		body: [
			`Dua pertanyaan mudah tertukar: siapa yang *berbicara* tentang kewenangan, dan siapa yang *disebut* memegangnya. ${link('claim-dominant')} Tabel pertama belum tentu mendukung kalimat itu.`,
			kept('view-authority'),
			`${link('claim-holders')} Warga menyebut kedua dinas itu tanpa ragu, masing-masing dengan pengalamannya sendiri di loket.`,
			kept('view-holders')
		].join('\n\n')
	},
	{
		id: 'chapter-cooperation',
		title: 'Bekerja sama, dan yang menghalanginya',
		body: [
			`${link('claim-insurer')} ${link('claim-silence')} Diam bukan berarti tidak ada.`,
			kept('view-cooperation'),
			link('claim-community'),
			link('claim-obstacles'),
			kept('view-valence')
		].join('\n\n')
	}
];

export const SUMMARIES = [
	{
		row: ['type=health-office'],
		column: 'code=pg-authority',
		text: 'Memegang kuota dan pembayaran; soal kelayakan diserahkan kepada Dinas Sosial.'
	},
	{
		row: ['type=social-office'],
		column: 'code=pg-authority',
		text: 'Menilai kelayakan sendiri; daftar akhirnya tetap menunggu tanda tangan wali kota.'
	},
	{
		row: ['type=community'],
		column: 'code=pg-authority',
		text: 'Mengenal pemutus dari loket: yang mengusulkan RT, yang memutuskan dinas.'
	}
];

export const REPORTING: readonly SetReporting[] = [
	{
		item: 'coreq-10',
		text: 'Dipilih dengan sengaja: tiga instansi yang mengurus kepesertaan, dua penerima, satu kelurahan (rekaan).'
	},
	{ item: 'coreq-19', text: 'Direkam dengan izin, lalu ditranskripsi kata demi kata (rekaan).' }
];
