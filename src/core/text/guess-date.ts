/** The date of an interview from the head of its text or from its file's name; only dates that leave no doubt about their order. */

const MONTHS: readonly string[] = [
	'januari|january|jan',
	'februari|february|pebruari|feb',
	'maret|march|mar',
	'april|apr',
	'mei|may',
	'juni|june|jun',
	'juli|july|jul',
	'agustus|august|agt|agu|aug|ags',
	'september|sept|sep',
	'oktober|october|okt|oct',
	'november|nopember|nov|nop',
	'desember|december|des|dec'
];

const NAME = MONTHS.join('|');
const YEAR = String.raw`((?:19|20)\d\d)`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const DAY_MONTH = new RegExp(
	String.raw`${EDGE}(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s_-]+(${NAME})\.?,?[\s_-]+${YEAR}(?!\d)`,
	'iu'
);
const MONTH_DAY = new RegExp(
	String.raw`${EDGE}(${NAME})\.?[\s_-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s_-]+${YEAR}(?!\d)`,
	'iu'
);
const ISO = new RegExp(String.raw`(?<!\d)${YEAR}([-_./]?)([01]\d)\2([0-3]\d)(?!\d)`, 'u');
const NUMBERS = new RegExp(String.raw`(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2${YEAR}(?!\d)`, 'u');

/** @returns ISO date (2025-03-11) of the first clear date in the text, or null */
export function guessDate(text: string): string | null {
	const found = [iso(text), dayMonth(text), monthDay(text), numbers(text)].flatMap((f) => f ?? []);
	return found.sort((a, b) => a.at - b.at)[0]?.date ?? null;
}

type Found = { at: number; date: string } | null;

function iso(text: string): Found {
	const m = ISO.exec(text);
	return m && valid(m.index, Number(m[1]), Number(m[3]), Number(m[4]));
}

function dayMonth(text: string): Found {
	const m = DAY_MONTH.exec(text);
	return m && valid(m.index, Number(m[3]), monthOf(m[2]!), Number(m[1]));
}

function monthDay(text: string): Found {
	const m = MONTH_DAY.exec(text);
	return m && valid(m.index, Number(m[3]), monthOf(m[1]!), Number(m[2]));
}

/** 13/03/2025 can only be March; 03/04/2025 may be April or March and is left to the researcher. */
function numbers(text: string): Found {
	const m = NUMBERS.exec(text);
	if (!m) return null;
	const [a, b] = [Number(m[1]), Number(m[3])];
	if (a > 12 || a === b) return valid(m.index, Number(m[4]), b, a);
	return b > 12 ? valid(m.index, Number(m[4]), a, b) : null;
}

const monthOf = (name: string) =>
	MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1;

function valid(at: number, year: number, month: number, day: number): Found {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	const two = (n: number) => String(n).padStart(2, '0');
	return day < 1 || day > days ? null : { at, date: `${year}-${two(month)}-${two(day)}` };
}
