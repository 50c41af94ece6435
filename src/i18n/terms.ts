/** Words of the field that several rooms use. */
import type { Message } from './message.ts';
import { msg } from './message.ts';

export const kinds: { readonly [kind: string]: Message } = {
	interview: msg('Interview', 'Wawancara'),
	fgd: msg('Focus group', 'Diskusi kelompok (FGD)'),
	observation: msg('Observation', 'Observasi'),
	document: msg('Document', 'Dokumen')
};

export const roles: { readonly [role: string]: Message } = {
	participant: msg('Participant', 'Partisipan'),
	interviewer: msg('Interviewer', 'Pewawancara'),
	moderator: msg('Moderator', 'Moderator'),
	other: msg('Other', 'Lainnya')
};

export const valences: { readonly [valence: string]: Message } = {
	enables: msg('Enables', 'Mendukung'),
	hinders: msg('Hinders', 'Menghambat'),
	mixed: msg('Mixed', 'Campuran'),
	neutral: msg('Neutral', 'Netral')
};

/** How a coding was found; programs that proposed one have names of their own. */
export const origins: { readonly [origin: string]: Message } = {
	hand: msg('By hand', 'Tanpa saran'),
	cues: msg('Cues of the codebook', 'Isyarat buku kode'),
	examples: msg('Learnt from codings', 'Dipelajari dari pengodean'),
	search: msg('Search', 'Pencarian'),
	query: msg('Question about codes', 'Pertanyaan tentang kode')
};

export const valenceModes: { readonly [mode: string]: Message } = {
	required: msg('must be answered', 'wajib diisi'),
	optional: msg('may be answered', 'boleh diisi'),
	none: msg('not asked', 'tidak ditanyakan')
};

export const languages: { readonly [lang: string]: Message } = {
	en: msg('English', 'Inggris'),
	id: msg('Indonesian', 'Indonesia')
};

export const words = {
	source: msg('Source', 'Sumber'),
	sources: msg('Sources', 'Sumber'),
	actor: msg('Actor', 'Aktor'),
	actors: msg('Actors', 'Aktor'),
	type: msg('Type', 'Tipe'),
	code: msg('Code', 'Kode'),
	valence: msg('Valence', 'Arah'),
	about: msg('About whom', 'Tentang siapa'),
	note: msg('Note', 'Catatan'),
	kind: msg('Kind', 'Jenis'),
	date: msg('Date', 'Tanggal'),
	language: msg('Language', 'Bahasa'),
	words: msg('Words', 'Kata'),
	turns: msg('Turns', 'Giliran'),
	unassigned: msg('Not assigned', 'Belum ditetapkan')
};
