/** The 21 items of SRQR, the standards for reports of any qualitative study, named in our own words. */
import { itemsOf, type Checklist } from './item.ts';

export const SRQR: Checklist = {
	id: 'srqr',
	name: 'SRQR',
	citation:
		"O'Brien, B. C., Harris, I. B., Beckman, T. J., Reed, D. A., & Cook, D. A. (2014). Standards for reporting qualitative research: A synthesis of recommendations. Academic Medicine, 89(9), 1245-1251.",
	items: [
		...itemsOf(
			'srqr',
			'S',
			1,
			{ en: 'Title, summary, question', id: 'Judul, ringkasan, pertanyaan' },
			[
				['A title that names the approach', 'Judul yang menyebut pendekatannya'],
				['A summary', 'Ringkasan'],
				['The problem and why it matters', 'Masalah dan pentingnya'],
				['Purpose or question', 'Tujuan atau pertanyaan']
			]
		),
		...itemsOf('srqr', 'S', 5, { en: 'Methods', id: 'Metode' }, [
			['Approach and its view of knowledge', 'Pendekatan dan paradigma', ['theory']],
			['The researchers and their standpoint', 'Peneliti dan sudut pandangnya', ['interviewers']],
			['Context of the study', 'Konteks penelitian', ['corpus']],
			[
				'Why these participants, why so many',
				'Alasan pemilihan dan jumlahnya',
				['people', 'saturation', 'unheard']
			],
			['Ethics', 'Etika'],
			['How data were collected', 'Cara mengumpulkan data', ['corpus']],
			['Guides and devices', 'Pedoman dan alat', ['guide', 'talk']],
			[
				'Participants, documents, events',
				'Partisipan, dokumen, peristiwa',
				['people', 'types', 'corpus'],
				'answers'
			],
			['From recording to analysable text', 'Dari rekaman ke teks', ['talk', 'software']],
			[
				'How data were analysed',
				'Cara menganalisis data',
				['codebook', 'derivation', 'coders', 'software'],
				'answers'
			],
			['What makes it trustworthy', 'Cara menjaga keabsahan', ['coders', 'claims', 'negative']]
		]),
		...itemsOf('srqr', 'S', 16, { en: 'Findings', id: 'Temuan' }, [
			['Main findings', 'Temuan utama', ['themes', 'claims'], 'answers'],
			['Findings tied to the data', 'Temuan bertumpu pada data', ['quotations'], 'answers']
		]),
		...itemsOf('srqr', 'S', 18, { en: 'Discussion and other', id: 'Pembahasan dan lainnya' }, [
			['What it adds to what is known', 'Sumbangan pada pengetahuan'],
			['Limits', 'Keterbatasan', ['unheard', 'negative']],
			['Conflicts of interest', 'Konflik kepentingan'],
			['Funding', 'Pendanaan']
		])
	]
};
