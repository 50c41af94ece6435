/**
 * Abbreviations after which a full stop ends no sentence, for Indonesian and English together: transcripts mix both. Three kinds,
 * because `No.` before a number is "number" and elsewhere an answer, and `dll.` before a capital does end the sentence.
 */
const set = (words: string) => new Set(words.split(/\s+/));

/** A name or a noun always follows. */
const BEFORE_NAME =
	set(`dr dr drs dra drg ir h hj prof kh tgk pt cv ud jl jln gg kab kec kel prov pemkab pemprov pemkot
	bpk sdr sdri yth tn ny nn rp a.n u.p d.a s.d u.b q.q cq dgn yg utk tsb kpd sbg dlm pd thd krn mr mrs ms messrs st
	rev capt lt sgt maj gov sen rep fig figs vs cf approx ed eds e.g i.e al u.s u.k u.n`);

/** Only before a number: "No. 23", "Art. 5", "hlm. 12", "Jan. 3". */
const BEFORE_NUMBER =
	set(`no nos nr art arts sec secs sect para paras par vol vols ch chap hlm hal p pp ps psl lamp bab
	ay pkl tgl th thn ed eq tab jan feb mar apr jun jul aug agt sep sept oct okt nov dec des v ver`);

/** Ends a sentence when a capital or a quotation mark follows. */
const MAY_END =
	set(`dll dsb dst dkk etc inc ltd co corp tbk ybs ttd alm almh p.m a.m jr sr dept univ
	s.e s.h s.t s.pd s.ip s.sos s.kom s.kep s.farm s.ag m.si m.sc m.a m.m m.t m.kes m.pd m.kom m.hum b.a b.sc ph.d sp.a sp.og`);

const LAST_WORD = /(?:^|[\s("“'‘[/])((?:\p{L}{1,5}\.){0,4}\p{L}{1,8})\.\s*$/u;

/** A single capital behind a name or another initial, or at the very beginning; "shows X." is none. */
const INITIAL = /(?:^|[\p{Lu}][\p{L}'’-]*\.?,?\s+|^[\s("“]+)\p{Lu}\.\s*$/u;

/**
 * @param before  text up to a place where the segmenter sees a new sentence
 * @param after   text from there on
 * @returns whether the sentence goes on
 */
export function sentenceGoesOn(before: string, after: string): boolean {
	const next = after.trimStart();
	const match = LAST_WORD.exec(before.slice(-48));
	if (!match) return /(\.\.\.|…)\s*$/.test(before.slice(-8)) && /^\p{Ll}/u.test(next);
	if (/^\p{Ll}/u.test(next)) return true;
	const written = match[1]!;
	const word = written.toLowerCase();
	if (BEFORE_NUMBER.has(word) && /^[\p{N}(]/u.test(next)) return true;
	if (BEFORE_NAME.has(word)) return !isAnswer(written, next);
	if (/^\p{Lu}$/u.test(written)) return INITIAL.test(before.slice(-48));
	const dotted = MAY_END.has(word) || word.includes('.');
	return dotted && !/^[\p{Lu}\p{N}"“‘'([]/u.test(next);
}

/** "al." and "vs." are abbreviations only in small letters: "Pak Al. Kemudian" is a name. */
const isAnswer = (written: string, next: string) =>
	/^(Al|Vs|Ed|Yg|Pd)$/.test(written) && /^\p{Lu}/u.test(next);
