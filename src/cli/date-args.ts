/** The day that a file says it was made. */
import { UsageError, type Parsed } from './args.ts';

/** Today unless another day is given. @throws UsageError usage.choice */
export function dateOf(parsed: Parsed): string {
	const given = parsed.one('date');
	if (given === undefined) return localDay(new Date());
	const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(given) : null;
	if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given)) return given;
	throw new UsageError('usage.choice', {
		...{ option: '--date', value: given, allowed: ['YYYY-MM-DD'] }
	});
}

const localDay = (now: Date): string =>
	[now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
