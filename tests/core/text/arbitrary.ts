/** Texts as nasty as real ones: accents apart from their letters, emoji families, half surrogate pairs, labels, blank lines. */
import fc from 'fast-check';

const PIECES = [
	'P: ',
	'I: ',
	'DINKES: ',
	'Catatan: ',
	'[00:12] ',
	'Budi Santoso (Dinsos): ',
	'00:00:12',
	'halo',
	'anak-anak',
	'No. ',
	'dll. ',
	'Ya. ',
	'?',
	' ',
	'\t',
	'\n',
	'\n\n',
	'e\u0301',
	'👨‍👩‍👧',
	'🇮🇩',
	'😀',
	'\ud83d',
	'\u0e33',
	'क्षि',
	'مرحبا',
	'한국',
	'漢字',
	"'",
	'.',
	'-',
	'(',
	')',
	':'
];

export const mixedText = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 60 })
	.map((pieces) => pieces.join(''));

/** Spans of which some are empty and many overlap. */
export const spansWithin = (length: number, most: number) =>
	fc.array(
		fc
			.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
		{ maxLength: most }
	);
