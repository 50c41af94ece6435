/** A log as lines: one change as JSON per line. Read from bytes, line by line, so that a log longer than the longest string can be read. */
import type { Change } from '#core/log/change.ts';
import { readChange } from '#core/log/upgrade.ts';
import { SimpulError } from '#core/model/error.ts';

const NEWLINE = 0x0a;

export const lineOf = (change: Change): string => `${JSON.stringify(change)}\n`;

/** `end` is the offset of the line's last byte + 1, without the line feed; `whole` says that a line feed follows. */
export type Line = { readonly text: string; readonly end: number; readonly whole: boolean };

export function* linesOf(bytes: Uint8Array): Generator<Line> {
	const decoder = new TextDecoder('utf-8');
	for (let from = 0; from < bytes.length;) {
		const feed = bytes.indexOf(NEWLINE, from);
		const end = feed < 0 ? bytes.length : feed;
		yield { text: decoder.decode(bytes.subarray(from, end)), end, whole: feed >= 0 };
		from = end + 1;
	}
}

/** What may be a number too large for any: it would be read as infinite. */
const HUGE = /\d[eE]\+?\d{3}|\d{309}/;

/** For `JSON.parse`. @throws SyntaxError as for what is no JSON */
function finite(_: string, value: unknown): unknown {
	if (typeof value === 'number' && !Number.isFinite(value)) throw new SyntaxError('infinite');
	return value;
}

/**
 * @param number  of the line, from 1: it goes into the error
 * @throws SimpulError log.newer {line, …}, log.malformed {line, …}
 */
export function changeOf(line: string, number: number): Change {
	try {
		return readChange(JSON.parse(line, HUGE.test(line) ? finite : undefined));
	} catch (error) {
		if (error instanceof SimpulError)
			throw new SimpulError(error.code, { ...error.data, line: number });
		// A range error is nesting that no program writes.
		if (error instanceof SyntaxError || error instanceof RangeError)
			throw new SimpulError('log.malformed', { line: number });
		throw error;
	}
}

/**
 * Every line of a log; empty lines are passed over.
 * @throws SimpulError log.newer {line, …}, log.malformed {line, …}
 */
export function changesOf(bytes: Uint8Array): Change[] {
	const changes: Change[] = [];
	let number = 0;
	for (const { text } of linesOf(bytes)) {
		number++;
		if (text.trim() !== '') changes.push(changeOf(text, number));
	}
	return changes;
}

/** All changes as the bytes of a log. */
export function logOf(changes: readonly Change[]): Uint8Array {
	const encoder = new TextEncoder();
	const parts = changes.map((change) => encoder.encode(lineOf(change)));
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
