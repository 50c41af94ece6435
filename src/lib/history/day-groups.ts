/** Lines by the day on which they were done, where the reader is. */
import { timeOf } from '#core/log/stamp.ts';
import type { Line } from './history-lines.ts';

/** `day` is an ISO date (2026-11-22). */
export type Day = { readonly day: string; readonly lines: readonly Line[] };

/** @param timeZone  IANA name; the reader's own when left out. Order is kept. */
export function groupByDay(lines: readonly Line[], timeZone?: string): Day[] {
	const format = dayFormat(timeZone);
	const days: { day: string; lines: Line[] }[] = [];
	for (const line of lines) {
		const day = dayOf(format, timeOf(line.head.at));
		const open = days.at(-1);
		if (open?.day === day) open.lines.push(line);
		else days.push({ day, lines: [line] });
	}
	return days;
}

/** The day of a moment, and of the day before it. @param now  ms since 1970 */
export function todayAndYesterday(now: number, timeZone?: string): readonly [string, string] {
	const format = dayFormat(timeZone);
	const today = dayOf(format, new Date(now).toISOString());
	const before = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
	return [today, before];
}

const dayFormat = (timeZone: string | undefined) =>
	new Intl.DateTimeFormat('en', {
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		...(timeZone ? { timeZone } : {})
	});

function dayOf(format: Intl.DateTimeFormat, iso: string): string {
	const parts = Object.fromEntries(
		format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value])
	);
	return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
