/** A tiny interview: a title, three turns, the second of two paragraphs. */
export const TEXT =
	'Wawancara\n\nP: Siapa yang memutuskan?\nI: Wali kota. Kami mengusulkan.\nItu saja, Bu.\nP: Terima kasih.';

const turn = (label: string, words: string, after = 0) => {
	const from = TEXT.indexOf(label, after);
	const start = from + label.length;
	return { from, start, end: TEXT.indexOf(words) + words.length };
};
const turns = [
	turn('P: ', 'memutuskan?'),
	turn('I: ', 'saja, Bu.'),
	turn('P: ', 'kasih.', TEXT.indexOf('Bu.'))
];

export const TURNS = {
	from: turns.map((t) => t.from),
	start: turns.map((t) => t.start),
	end: turns.map((t) => t.end),
	speaker: [0, 1, 0]
};
