/** What a claim speaks about, counted or published, seen alike: its own measure, its rows, its sheets. */
import type { PublishedRows } from '../model/claim-records.ts';
import type { Counting } from './counting.ts';
import type { Sheets } from './judge-number.ts';
import { askedMeasure, asksWhoSpeaks, liveSheet } from './live-sheet.ts';
import { publishedMeasure, publishedSheet } from './published-sheet.ts';
import { isReason, type Reason } from './reason.ts';
import type { Measure, Sheet } from './sheet.ts';
import { subjectOf, type Subject } from './spec-of.ts';

export const measureOf = (subject: Subject): Measure =>
	subject.published ? publishedMeasure(subject.published) : askedMeasure(subject.spec);

export function rowsAre(subject: Subject): PublishedRows {
	if (subject.published) return subject.published.by;
	const { rows } = subject.spec;
	return asksWhoSpeaks(rows) ? 'speaker' : rows.by === 'holder' ? 'holder' : 'other';
}

/** The claim's own sheet and, by their text, those of other tables: all under one measure. */
export function sheetsOf(counting: Counting, subject: Subject, measure: Measure): Sheets {
	const known = new Map<string | undefined, Sheet | Reason>();
	const make = (table: string | undefined): Sheet | Reason => {
		const other = table === undefined ? subject : subjectOf(counting.project, table);
		if (isReason(other)) return other;
		// Figures that are no counts have no other measure than their own.
		if (other.published) {
			const own = publishedMeasure(other.published);
			return publishedSheet(
				other.published,
				own === 'asked' && table !== undefined ? own : measure
			);
		}
		return liveSheet(counting, other.spec, measure);
	};
	return (table) => {
		const sheet = known.get(table) ?? make(table);
		known.set(table, sheet);
		return sheet;
	};
}
