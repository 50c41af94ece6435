/**
 * Writes a master in the formats people really bring: Markdown with bold or plain labels, plain text with time stamps, a table.
 * Each form is used by at least one file, so that the samples also exercise the importer.
 */
import { countWords } from './words.mjs';

/** @typedef {import('./read-master.mjs').Master} Master */

const STAMPED = ['jmb-warga-01'];
const PLAIN_TEXT = ['ktm-fgd-01'];
const TABLE = ['bks-rs-01'];
/** Markdown files whose labels are not bold. */
const PLAIN_LABELS = [
	'jmb-dinkes-01',
	'jmb-warga-02',
	'bks-warga-01',
	'ktm-desa-01',
	'en-resident-01'
];

const WORDS_PER_MINUTE = 130;
const PAUSE_SECONDS = 1;

/** @param {string} id */
export function extensionOf(id) {
	if (TABLE.includes(id)) return 'csv';
	return STAMPED.includes(id) || PLAIN_TEXT.includes(id) ? 'txt' : 'md';
}

/** @param {number} seconds */
function stamp(seconds) {
	const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
	return `[${two(Math.floor(seconds / 60))}:${two(seconds % 60)}]`;
}

/** @param {Master} master  @returns {string[]} one line per turn; times follow from word counts, so they never change by themselves */
function stampedLines(master) {
	let seconds = 0;
	return master.turns.map(({ label, text }) => {
		const line = `${stamp(seconds)} ${label}: ${text}`;
		seconds += Math.round((countWords(text) * 60) / WORDS_PER_MINUTE) + PAUSE_SECONDS;
		return line;
	});
}

/** @param {string} value  a field of a comma-separated file (RFC 4180) */
function field(value) {
	return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** @param {Master} master  first row: no speaker, the notice as text */
function table(master) {
	const rows = [['0', '', master.notice]];
	master.turns.forEach(({ label, text }, i) => rows.push([String(i + 1), label ?? '', text]));
	return ['turn,speaker,text', ...rows.map((row) => row.map(field).join(','))].join('\n') + '\n';
}

/**
 * @param {Master} master
 * @returns {string} content of the delivered file, lines ended by LF
 */
export function writeFormat(master) {
	const { id, title, notice, date, turns } = master;
	if (TABLE.includes(id)) return table(master);
	if (STAMPED.includes(id))
		return [title, notice, date, '', ...stampedLines(master)].join('\n') + '\n';
	const bold = extensionOf(id) === 'md' && !PLAIN_LABELS.includes(id);
	const lines = turns.map(({ label, text }) => {
		if (label === null) return text;
		return bold ? `**${label}:** ${text}` : `${label}: ${text}`;
	});
	const head =
		extensionOf(id) === 'md'
			? [`# ${title}`, `*${notice}*`, date]
			: [[title, notice, date].join('\n')];
	return [...head, ...lines].join('\n\n') + '\n';
}
