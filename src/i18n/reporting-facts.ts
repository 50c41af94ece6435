/** What a project says of its own methods, one topic each: the sentences of the methods section and of the reporting checklists. */
import { formatDate, formatList, formatNumber } from './format.ts';
import { jumlah, msg, msgWith, plural, type Locale } from './message.ts';

type Kinds = readonly string[];
const n = formatNumber;
const both = (locale: Locale, from: string, to: string): string => {
	const dates = [...new Set([from, to])].map((iso) => formatDate(locale, iso));
	return dates.join(' – ');
};

export const factSentences = {
	interviewers: msgWith(
		(names: readonly string[]) =>
			`Interviewers named in the transcripts: ${formatList('en', names)}.`,
		(names) => `Penanya menurut transkrip: ${formatList('id', names)}.`
	),
	theory: msgWith(
		(names: readonly string[]) => `Theory codebooks: ${formatList('en', names)}.`,
		(names) => `Buku kode teori: ${formatList('id', names)}.`
	),
	corpus: msgWith(
		(sources: number, kinds: Kinds) =>
			`The material is ${plural(sources, 'source', 'sources')} (${kinds.join(', ')}).`,
		(sources, kinds) => `Bahannya ${jumlah(sources, 'sumber')} (${kinds.join(', ')}).`
	),
	dates: msgWith(
		(from: string, to: string, dated: number, of: number) =>
			`Dates: ${both('en', from, to)} (${n('en', dated)} of ${plural(of, 'source', 'sources')} dated).`,
		(from, to, dated, of) =>
			`Tanggal: ${both('id', from, to)} (${n('id', dated)} dari ${jumlah(of, 'sumber')} bertanggal).`
	),
	people: msgWith(
		(speakers: number, actors: number) =>
			`${plural(speakers, 'participant speaks', 'participants speak')} in it; ${plural(actors, 'actor is', 'actors are')} heard.`,
		(speakers, actors) =>
			`${jumlah(speakers, 'partisipan')} bertutur di dalamnya; yang bertutur meliputi ${jumlah(actors, 'aktor')}.`
	),
	types: msgWith(
		(types: readonly string[]) => `Types of actors heard: ${types.join('; ')}.`,
		(types) => `Tipe aktor yang bertutur: ${types.join('; ')}.`
	),
	type: msgWith(
		(name: string, actors: number, sources: number) =>
			`${name} (${plural(actors, 'actor', 'actors')} in ${plural(sources, 'source', 'sources')})`,
		(name, actors, sources) =>
			`${name} (${jumlah(actors, 'aktor')} dalam ${jumlah(sources, 'sumber')})`
	),
	unheard: msgWith(
		(names: readonly string[]) => `Spoken about but not heard: ${names.join('; ')}.`,
		(names) => `Dibicarakan, tetapi tidak bertutur: ${names.join('; ')}.`
	),
	guide: msgWith(
		(recorded: number, of: number) =>
			`What was asked about is recorded for ${n('en', recorded)} of ${plural(of, 'source', 'sources')}.`,
		(recorded, of) =>
			`Apa yang ditanyakan tercatat untuk ${n('id', recorded)} dari ${jumlah(of, 'sumber')}.`
	),
	talk: msgWith(
		(words: number) => `${plural(words, 'word was', 'words were')} said, interviewers included.`,
		(words) => `${jumlah(words, 'kata')} diucapkan, termasuk ucapan pewawancara.`
	),
	minutes: msgWith(
		(minutes: number, timed: number, of: number) =>
			`According to their time stamps, ${n('en', timed)} of ${plural(of, 'source', 'sources')} lasted about ${plural(minutes, 'minute', 'minutes')} in all.`,
		(minutes, timed, of) =>
			`Menurut penanda waktu, ${n('id', timed)} dari ${jumlah(of, 'sumber')} secara keseluruhan berlangsung sekitar ${jumlah(minutes, 'menit')}.`
	),
	saturation: msgWith(
		(codes: number, sources: number, last: number) =>
			`In order of import, ${plural(codes, 'code was', 'codes were')} found in ${plural(sources, 'source', 'sources')}; the last source added ${last === 0 ? 'none' : n('en', last)}.`,
		(codes, sources, last) =>
			`Menurut urutan impor ditemukan ${jumlah(codes, 'kode')} dalam ${jumlah(sources, 'sumber')}; sumber terakhir ${last === 0 ? 'tidak menambah kode' : `menambah ${n('id', last)}`}.`
	),
	reached: msgWith(
		(source: number) =>
			`A run of sources added at most 5% new codes, for the first time at source ${n('en', source)}; repeating codes do not show that their meaning is exhausted.`,
		(source) =>
			`Satu runtun sumber menambah paling banyak 5\u00a0% kode baru, pertama kali pada sumber ke-${n('id', source)}; kode yang berulang belum berarti maknanya habis.`
	),
	notReached: msg(
		'No run of sources added at most 5% new codes.',
		'Tidak ada runtun sumber yang menambah paling banyak 5\u00a0% kode baru.'
	),
	fewSources: msg(
		'There are too few sources to say whether new codes would still come.',
		'Sumbernya terlalu sedikit untuk menilai apakah kode baru masih akan muncul.'
	),
	coders: msgWith(
		(coders: number, codings: number, sources: number) =>
			`${plural(coders, 'person', 'people')} made ${plural(codings, 'coding', 'codings')} in ${plural(sources, 'source', 'sources')}.`,
		(coders, codings, sources) =>
			`${jumlah(coders, 'orang')} membuat ${jumlah(codings, 'pengodean')} dalam ${jumlah(sources, 'sumber')}.`
	),
	alone: msg(
		'With one coder there is no agreement between coders to report.',
		'Dengan satu penyandi tidak ada kesepakatan antarpenyandi yang dapat dilaporkan.'
	),
	shared: msgWith(
		(shared: number, sources: number) =>
			`${n('en', shared)} of ${plural(sources, 'coded source', 'coded sources')} ${shared === 1 ? 'was' : 'were'} coded by more than one person; their passages are added up here; how far the coders agree is told by the page “Agreement between coders”.`,
		(shared, sources) =>
			`${n('id', shared)} dari ${jumlah(sources, 'sumber berkode')} dikodekan oleh lebih dari satu orang; petikannya dijumlahkan di sini; seberapa jauh para penyandi sepakat disebutkan di halaman “Kesepakatan antarpenyandi”.`
	),
	codebook: msgWith(
		(codes: number, top: number, used: number) =>
			`The codebook has ${plural(codes, 'code', 'codes')}, ${n('en', top)} at the top level; ${n('en', used)} ${used === 1 ? 'is' : 'are'} in use.`,
		(codes, top, used) =>
			`Buku kode memuat ${jumlah(codes, 'kode')}, ${n('id', top)} di tingkat teratas; ${n('id', used)} dipakai.`
	),
	derivation: msgWith(
		(theory: number, material: number) =>
			`Of the codes in use, ${n('en', theory)} came from a theory (deductive) and ${n('en', material)} ${material === 1 ? 'was' : 'were'} made from the material (inductive).`,
		(theory, material) =>
			`Dari kode yang dipakai, ${n('id', theory)} berasal dari teori (deduktif) dan ${n('id', material)} dibuat dari bahan (induktif).`
	),
	software: msgWith(
		(program: string) =>
			`Coded, counted and written with ${program} (open source, MIT licence) on the researcher’s own device; nothing was sent anywhere.`,
		(program) =>
			`Dikodekan, dihitung, dan ditulis dengan ${program} (sumber terbuka, lisensi MIT) di perangkat peneliti sendiri; tidak ada yang dikirim ke mana pun.`
	),
	quotations: msgWith(
		(passages: number, sources: number) =>
			`Quotations are given with speaker, source and line. Claims are given with ${plural(passages, 'passage', 'passages')} from ${plural(sources, 'source', 'sources')}.`,
		(passages, sources) =>
			`Petikan disajikan beserta penutur, sumber, dan barisnya. Klaim disertai ${jumlah(passages, 'petikan')} dari ${jumlah(sources, 'sumber')}.`
	),
	claims: msgWith(
		(claims: number, parts: readonly string[]) =>
			`${plural(claims, 'sentence', 'sentences')} of the report ${claims === 1 ? 'was' : 'were'} checked against the tables: ${parts.join(', ')}.`,
		(claims, parts) =>
			`${jumlah(claims, 'kalimat')} laporan diperiksa terhadap tabel: ${parts.join(', ')}.`
	),
	negative: msgWith(
		(claims: number, answered: number) =>
			`There are passages against ${plural(claims, 'claim', 'claims')}; for ${n('en', answered)} of these it is recorded how they were dealt with.`,
		(claims, answered) =>
			`Ada petikan yang membantah ${jumlah(claims, 'klaim')}; ${n('id', answered)} di antaranya sudah diberi keterangan.`
	),
	themes: msgWith(
		(themes: readonly string[]) => `Top-level codes by references: ${themes.join(', ')}.`,
		(themes) => `Kode tingkat teratas menurut rujukan: ${themes.join(', ')}.`
	),
	subthemes: msgWith(
		(codes: number, references: number) =>
			`${plural(codes, 'code', 'codes')} below the top level ${codes === 1 ? 'was' : 'were'} applied ${plural(references, 'time', 'times')}.`,
		(codes, references) =>
			`${jumlah(codes, 'kode')} di bawah tingkat teratas dipakai ${jumlah(references, 'kali')}.`
	)
};
