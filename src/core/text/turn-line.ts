/**
 * Reads the beginning of one line as a possible label: `P:`, `[00:12] Name:`, `Name (role):`, `Name 00:12` or a bare name on a line of
 * its own, a bold word, a cell before a tab. Looks at a bounded number of characters, so that no line can make it slow.
 */
import { family, labelKey, splitLabel } from './label.ts';
import type { Span } from './span.ts';

export type Candidate = {
	readonly from: number;
	/** Behind label, colon and time. */
	readonly start: number;
	readonly label: string;
	readonly key: string;
	readonly person?: string;
	readonly time: string | null;
	/** What sets the label off from what is said. */
	readonly sign: 'colon' | 'line' | 'tab' | 'bold' | 'alone';
	readonly bold: boolean;
};

const HEAD = 160;
const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const STAMP = String.raw`(?:[[(<{]\s*((?:\d{1,3}[:.])?\d{1,2}[:.]\d{2}(?:[.,]\d{1,3})?)\s*[\])>}]|(${TIME})(?![\d:]))`;
const NAME = String.raw`([\p{L}\p{N}][^:：\t\n?!;"“”<>|={}@\\[\]]{0,59}?)`;

const LEAD = new RegExp(String.raw`^[^\S\n]*(?:[-–—•*]\s+)?(?=\S)`, 'u');
const STAMP_FIRST = new RegExp(String.raw`^${STAMP}[^\S\n]*(?:[-–—|][^\S\n]*)?`, 'u');
const WITH_COLON = new RegExp(
	String.raw`^${NAME}[^\S\n]*(?:${STAMP})?[^\S\n]*[:：](?![\d/\\:])[^\S\n]*`,
	'u'
);
const STAMP_BEHIND = new RegExp(String.raw`^${STAMP}[^\S\n]*[-–—]?[^\S\n]*`, 'u');
const NAME_THEN_STAMP = new RegExp(String.raw`^${NAME}[^\S\n]+${STAMP}[^\S\n]*$`, 'u');
const NAME_ONLY = new RegExp(String.raw`^${NAME}[^\S\n]*$`, 'u');
const WITH_TAB = new RegExp(String.raw`^${NAME}\t+`, 'u');
const ONLY_STAMP = new RegExp(String.raw`^\s*${STAMP}\s*$`, 'u');

/** The time that is all there is on this line, or null. */
export function stampLine(text: string, line: Span): string | null {
	if (line.end - line.start > 40) return null;
	const match = ONLY_STAMP.exec(text.slice(line.start, line.end));
	return match ? (match[1] ?? match[2]!) : null;
}

/** @param bold  the bold stretch that holds or follows the line's beginning, if any */
export function readLine(text: string, line: Span, bold: Span | null): Candidate | null {
	const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
	const lead = LEAD.exec(head);
	if (!lead) return null;
	const from = line.start + lead[0].length;
	const first = STAMP_FIRST.exec(head.slice(lead[0].length));
	const skip = lead[0].length + (first?.[0].length ?? 0);
	const rest = head.slice(skip);
	const whole = line.end - line.start <= HEAD;
	const at = line.start + skip;
	const isBold = bold !== null && bold.start <= at && bold.end > at;
	const stamp = first ? (first[1] ?? first[2]!) : null;
	const found =
		colon(rest, stamp) ??
		(whole ? ownLine(rest, stamp) : null) ??
		cell(rest, stamp) ??
		(isBold ? boldLabel(text, at, bold, line, stamp) : null) ??
		(whole ? bareName(rest) : null);
	if (!found) return null;
	const { label, person } = splitLabel(found.name);
	if (!isNameLike(label)) return null;
	return {
		from,
		start: at + found.length,
		label,
		key: labelKey(label),
		...(person === undefined ? {} : { person }),
		time: found.time,
		sign: found.sign,
		bold: isBold
	};
}

type Found = { name: string; length: number; time: string | null; sign: Candidate['sign'] };

function colon(rest: string, stamp: string | null): Found | null {
	const match = WITH_COLON.exec(rest);
	if (!match) return null;
	const [all, name, inBrackets, bare] = match;
	const own = stamp ?? inBrackets ?? bare ?? null;
	const behind = own === null ? STAMP_BEHIND.exec(rest.slice(all.length)) : null;
	const length = all.length + (behind?.[0].length ?? 0);
	return { name: name!, length, time: own ?? behind?.[1] ?? behind?.[2] ?? null, sign: 'colon' };
}

function ownLine(rest: string, stamp: string | null): Found | null {
	const match = stamp === null ? NAME_THEN_STAMP.exec(rest) : NAME_ONLY.exec(rest);
	if (!match) return null;
	const time = stamp ?? match[2] ?? match[3] ?? null;
	return { name: match[1]!, length: rest.length, time, sign: 'line' };
}

const ALONE = 40;

/** A line that is nothing but a name; whether it is one is for the evidence to say. */
function bareName(rest: string): Found | null {
	if (rest.length > ALONE) return null;
	const match = NAME_ONLY.exec(rest);
	return match && { name: match[1]!, length: rest.length, time: null, sign: 'alone' };
}

function cell(rest: string, time: string | null): Found | null {
	const match = WITH_TAB.exec(rest);
	return match && { name: match[1]!, length: match[0].length, time, sign: 'tab' };
}

function boldLabel(
	text: string,
	at: number,
	bold: Span,
	line: Span,
	time: string | null
): Found | null {
	const end = Math.min(bold.end, line.end);
	if (end - at > 60) return null;
	const name = text.slice(at, end).replace(/[\s.–—-]+$/, '');
	return { name, length: end - at, time, sign: 'bold' };
}

/** Few words, a letter among them, and no full stop inside except behind a short title ("Dr. Siti"). */
function isNameLike(label: string): boolean {
	const words = label.split(/\s+/);
	if (words.length > 5 || label.length > 50 || !/\p{L}/u.test(label)) return false;
	if ((label.match(/,/g)?.length ?? 0) > 2) return false;
	if (/^\d+[.)]/.test(label)) return false;
	const inner = words.slice(0, -1).some((word) => /\p{L}{5,}\.$/u.test(word));
	return !inner && family(label.toLowerCase()).base.length > 0;
}
