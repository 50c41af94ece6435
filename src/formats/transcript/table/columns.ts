/** Which column of a table is the text, the speaker, the turn and the time: by the names in the first row, else by what is in them. */
import type { ColumnChoice } from '#core/import/draft.ts';

const names = (text: string) => new Set(text.split('|'));

const TEXT = names(
	'text|teks|ucapan|ujaran|isi|isi ujaran|transkrip|transcript|utterance|content|dialog|dialogue|percakapan|pernyataan|kalimat|message|pesan|jawaban|said|kata'
);
const SPEAKER = names(
	'speaker|penutur|pembicara|nama|name|label|siapa|who|partisipan|participant|informan|informant|aktor|actor|peserta|narasumber|responden|speaker name|nama pembicara|nama penutur'
);
const TURN = names('turn|giliran|no|no.|nomor|#|id|urutan|index|line|baris|number');
const TIME = names(
	'time|waktu|timestamp|start|start time|mulai|jam|timecode|time code|menit|waktu mulai'
);

export type Rows = readonly (readonly string[])[];

/** @returns null if no column looks like text */
export function guessColumns(rows: Rows): ColumnChoice | null {
	const first = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
	const named = (known: ReadonlySet<string>) => {
		const at = first.findIndex((name) => known.has(name));
		return at < 0 ? null : at;
	};
	const found = { speaker: named(SPEAKER), turn: named(TURN), time: named(TIME) };
	const byName = named(TEXT);
	const header =
		byName !== null || Object.values(found).some((at) => at !== null) || isHeader(rows);
	const taken = Object.values(found);
	const body = rows.slice(header ? 1 : 0);
	const text = byName ?? textByContent(body, taken);
	if (text === null) return null;
	const speaker = found.speaker ?? speakerByContent(body, [text, ...taken]);
	return { header, text, ...found, speaker };
}

const SAMPLE = 200;

/** The column with the longest cells, if they are more than words. */
function textByContent(body: Rows, taken: readonly (number | null)[]): number | null {
	const means = meanLengths(body).map((mean, at) => (taken.includes(at) ? 0 : mean));
	const most = Math.max(0, ...means);
	return most < 12 ? null : means.indexOf(most);
}

/** A column of few, short, repeated values. */
function speakerByContent(body: Rows, taken: readonly (number | null)[]): number | null {
	const sample = body.slice(0, SAMPLE);
	if (sample.length < 2) return null;
	const width = Math.max(...sample.map((row) => row.length));
	for (let at = 0; at < width; at++) {
		const cells = sample.flatMap((row) => (row[at]?.trim() ? [row[at]!.trim()] : []));
		const distinct = new Set(cells).size;
		const isLabel = cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell));
		if (!taken.includes(at) && isLabel && cells.length > distinct && distinct > 1) return at;
	}
	return null;
}

/** Short words above much longer text. */
export function isHeader(rows: Rows): boolean {
	const first = rows[0] ?? [];
	const means = meanLengths(rows.slice(1));
	const short = first.every((cell) => cell.length <= 30 && !/\d/.test(cell));
	return short && first.some((cell, at) => (means[at] ?? 0) > 2 * cell.length + 20);
}

export function meanLengths(body: Rows): number[] {
	const sample = body.slice(0, SAMPLE);
	const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
	const sums = new Array<number>(width).fill(0);
	for (const row of sample) row.forEach((cell, at) => (sums[at]! += cell.trim().length));
	return sums.map((sum) => sum / Math.max(1, sample.length));
}

/** The column with the longest cells, whatever they are. */
export function longestColumn(rows: Rows): number {
	const means = meanLengths(rows.slice(1));
	return Math.max(0, means.indexOf(Math.max(0, ...means)));
}
