/**
 * The head of a transcript, where "Pewawancara: Ani" names a person and says nothing: an unbroken run of short "field: value"
 * lines at the beginning with a field like "Tanggal" among them.
 */
import { isHeadField } from './speaker-evidence.ts';
import type { Candidate } from './turn-line.ts';

/** A candidate with its place among the lines that have text. */
export type Placed = Candidate & { readonly line: number };

const HEAD_LINES = 20;
const AFTER_FIELDS = 6;
const LONGEST_VALUE = 100;

/** The possible labels without those of the head. */
export function afterHead(text: string, found: readonly Placed[]): readonly Placed[] {
	const run = unbroken(found.slice(0, HEAD_LINES));
	const last = run.findLastIndex(({ key }) => isHeadField(key));
	if (last < 0 || !run.slice(0, last).every((field) => isShort(text, field))) return found;
	for (let i = last + 1; i <= Math.min(run.length, last + AFTER_FIELDS); i++) {
		const gap = text.slice(run[i - 1]!.start, found[i]?.from ?? text.length);
		if (/\n[^\S\n]*\n/.test(gap)) return found.slice(i);
	}
	return found.slice(last + 1);
}

/** As many as stand on consecutive lines, if they are at the top (a title may stand above). */
function unbroken(found: readonly Placed[]): readonly Placed[] {
	if (found.length === 0 || found[0]!.line > 3) return [];
	const broken = found.findIndex((field, i) => i > 0 && field.line !== found[i - 1]!.line + 1);
	return broken < 0 ? found : found.slice(0, broken);
}

function isShort(text: string, { start }: Placed): boolean {
	const end = text.indexOf('\n', start);
	const value = text.slice(start, end < 0 ? text.length : end);
	return value.length <= LONGEST_VALUE && !value.includes('?');
}
