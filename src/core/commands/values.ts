/** Checks of single values: names, colours, dates, passages. Each returns the value in the form in which it is kept. */
import { SimpulError } from '../model/error.ts';
import type { Localised, Source } from '../model/records.ts';

/**
 * A name without space around it.
 * @param what  the kind of thing named, for the message
 * @throws SimpulError name.empty {what}
 */
export function needName(name: string, what: string): string {
	const trimmed = name.trim();
	if (trimmed === '') throw new SimpulError('name.empty', { what });
	return trimmed;
}

/** A name in at least one language; empty languages are left out. @throws SimpulError name.empty {what} */
export function needLocalisedName(name: Localised, what: string): Localised {
	const kept = trimLocalised(name);
	needName(kept.en ?? kept.id ?? '', what);
	return kept;
}

export function trimLocalised(text: Localised): Localised {
	const en = text.en?.trim();
	const id = text.id?.trim();
	return { ...(en ? { en } : {}), ...(id ? { id } : {}) };
}

/** Names are one when they differ only in case, or in how accents are encoded. */
export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);
export const foldName = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** @throws SimpulError colour.malformed {colour} unless it reads #rrggbb */
export function needColour(colour: string): string {
	if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new SimpulError('colour.malformed', { colour });
	return colour.toLowerCase();
}

/** @throws SimpulError date.malformed {date} unless it is null or a day of the calendar (2025-03-11) */
export function needDate(date: string | null): string | null {
	if (date === null) return null;
	const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
		throw new SimpulError('date.malformed', { date });
	return date;
}

/** @throws SimpulError value.unknown {field, value} */
export function needOneOf<T>(allowed: readonly T[], value: T, field: string): T {
	if (!allowed.includes(value))
		throw new SimpulError('value.unknown', { field, value: String(value) });
	return value;
}

/**
 * A passage [start, end) in UTF-16 units that has at least one and lies in the text.
 * @throws SimpulError span.empty {source, start, end}, span.outside {source, start, end, length}
 */
export function needSpan(
	source: Pick<Source, 'id' | 'length'>,
	start: number,
	end: number
): { readonly start: number; readonly end: number } {
	const at = { source: source.id, start, end };
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > source.length)
		throw new SimpulError('span.outside', { ...at, length: source.length });
	if (start >= end) throw new SimpulError('span.empty', at);
	return { start, end };
}
