/**
 * Hybrid logical clock (Kulkarni et al. 2014): a stamp never goes back, follows every stamp it has seen, and stays close to the
 * wall clock. As text: time, counter, device, all of fixed form, so that stamps sort as strings.
 */

/** '2026-11-22T04:10:09.123Z-0007-k3f9x2' */
export type Stamp = string;

const COUNTER_LIMIT = 0xffff;
const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-f]{4}-[0-9a-z]{6,16}$/;

/** Whether a value is a stamp, with a date that exists. */
export const isStamp = (text: unknown): text is Stamp =>
	typeof text === 'string' && FORM.test(text) && isTime(timeOf(text));
export const deviceOf = (stamp: Stamp): string => stamp.slice(30);
export const timeOf = (stamp: Stamp): string => stamp.slice(0, 24);

/**
 * The next stamp of a device.
 * @param last    the greatest stamp this device has written or seen, or null
 * @param now     wall clock, ms since 1970
 * @param device  6-16 characters [0-9a-z]
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
	const wall = Math.floor(now);
	if (last === null) return format(wall, 0, device);
	const seen = Date.parse(timeOf(last));
	if (wall > seen) return format(wall, 0, device);
	const counter = parseInt(last.slice(25, 29), 16) + 1;
	return counter > COUNTER_LIMIT ? format(seen + 1, 0, device) : format(seen, counter, device);
}

function format(time: number, counter: number, device: string): Stamp {
	return `${new Date(time).toISOString()}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

function isTime(text: string): boolean {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
