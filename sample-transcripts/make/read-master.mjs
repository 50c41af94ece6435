/**
 * Reads a master: the one hand-written form of a sample text, from which every delivered format and the ground truth are made.
 * Passages are marked in the text itself (`{{3|…}}`), so that an edit can never leave an offset behind.
 */

/** @typedef {{ n: number, start: number, end: number }} Passage  offsets in UTF-16 units inside the turn's plain text, end exclusive */
/** @typedef {{ label: string | null, text: string, passages: Passage[] }} Turn */
/** @typedef {{ id: string, title: string, notice: string, date: string, turns: Turn[] }} Master */

/** A fixed list, so that a heading or an observer comment with a colon is never taken for a speaker. */
const LABEL = /^(P|I|MOD|DINKES|DINSOS|DUKCAPIL|BPJS|BAPPERIDA):\s+/;
const MARK = /\{\{(\d+)\|([^{}]*)\}\}/g;

/**
 * @param {string} line  text with marks
 * @returns {{ text: string, passages: Passage[] }}
 */
function stripMarks(line) {
	/** @type {Passage[]} */
	const passages = [];
	let text = '';
	let last = 0;
	for (const mark of line.matchAll(MARK)) {
		text += line.slice(last, mark.index);
		passages.push({
			n: Number(mark[1]),
			start: text.length,
			end: text.length + (mark[2] ?? '').length
		});
		text += mark[2];
		last = mark.index + mark[0].length;
	}
	return { text: text + line.slice(last), passages };
}

/**
 * @param {string} id  source id, the file name without its ending
 * @param {string} raw  content of the master, header and turns separated by the first blank line
 * @returns {Master}
 * @throws Error if a header field is missing or a mark is broken
 */
export function readMaster(id, raw) {
	const content = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const gap = content.search(/\n[ \t]*\n/);
	if (gap < 0) throw new Error(`${id}: no blank line between header and text`);
	const header = content.slice(0, gap);
	/** @param {string} name */
	const field = (name) => {
		const value = header.match(new RegExp(`^${name}:[ \\t]*(.+)$`, 'm'))?.[1]?.trim();
		if (!value) throw new Error(`${id}: header has no ${name}`);
		return value;
	};
	const turns = content
		.slice(gap)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const label = line.match(LABEL);
			const { text, passages } = stripMarks(line.slice(label?.[0].length ?? 0));
			if (/\{\{|\}\}/.test(text)) throw new Error(`${id}: broken mark in: ${text.slice(0, 60)}`);
			return { label: label?.[1] ?? null, text, passages };
		});
	return { id, title: field('title'), notice: field('notice'), date: field('date'), turns };
}
