/**
 * DisplaySpec <-> query text. The canonical text names the view, then only what differs from the view's default, in fixed order:
 * two equal questions are the same text. Flags of the command line have the same names.
 */
import { dimText, parseDim, type Dim } from '../facts/dim.ts';
import { split } from '../facts/escape.ts';
import { SimpulError } from '../model/error.ts';
import { inAddress, parseWhere, whereText } from '../tables/spec-text.ts';
import {
	DEFAULTS,
	EXTENTS,
	MEASURES,
	ORDERS,
	PERIODS,
	VIEWS,
	type DisplaySpec,
	type View
} from './spec.ts';

/** How a field is written and read. @throws SimpulError display.bad-spec, table.bad-dimension */
type Field = {
	readonly text: (value: unknown) => string;
	readonly read: (text: string, name: string) => unknown;
};

const bad = (name: string, value: string, allowed: readonly string[]) =>
	new SimpulError('display.bad-spec', { name, value, allowed });

const dim: Field = { text: (value) => dimText(value as Dim), read: (text) => parseDim(text) };
const orNone = (field: Field): Field => ({
	text: (value) => (value === null ? '' : field.text(value)),
	read: (text, name) => (text === '' || text === 'none' ? null : field.read(text, name))
});
const word: Field = { text: String, read: (text) => text };
const oneOf = (known: readonly string[]): Field => ({
	text: String,
	read: (text, name) => {
		if (!known.includes(text)) throw bad(name, text, known);
		return text;
	}
});
/** @param words  that may stand for a number */
const whole = (least: number, most: number, words: readonly string[] = []): Field => ({
	text: String,
	read: (text, name) => {
		if (words.includes(text)) return text;
		const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
		if (value < least || value > most) throw bad(name, text, [...words, `${least}-${most}`]);
		return value;
	}
});
/** Sides joined by ";", which no side has outside of names: there it is written \; */
const dims: Field = {
	text: (value) =>
		(value as readonly Dim[]).map((one) => dimText(one).replaceAll(';', '\\;')).join(';'),
	read: (text, name) => {
		const all = split(text, ';').map(parseDim);
		if (all.length > 2) throw bad(name, text, ['DIM', 'DIM;DIM']);
		return all;
	}
};

type Fields<V extends View> = {
	readonly [F in Exclude<keyof Extract<DisplaySpec, { view: V }>, 'view' | 'where'>]: Field;
};
/** By view, in the order of the canonical text. */
export const FIELDS: { readonly [V in View]: Fields<V> } = {
	'co-occurrence': {
		codes: orNone(dim),
		within: whole(0, 1000, ['overlap']),
		least: whole(1, 1e9)
	},
	relations: { by: oneOf(['actor', 'type']), layers: orNone(dim) },
	valence: { codes: orNone(dim), layers: orNone(dim) },
	saturation: {
		codes: orNone(dim),
		order: oneOf(ORDERS),
		runs: whole(1, 10_000),
		seed: whole(0, 1e9),
		base: whole(1, 1000),
		run: whole(1, 1000)
	},
	timeline: { codes: dim, period: oneOf(PERIODS) },
	portraits: { codes: dim },
	distribution: { codes: dim, unit: oneOf(EXTENTS), parts: whole(2, 100) },
	cities: { rows: dim, codes: dim, city: orNone(word), measure: oneOf(MEASURES) },
	matrix: { rows: dims, columns: dim }
};

export function displayText(spec: DisplaySpec): string {
	return displayPairs(spec)
		.map(([name, value]) => `${name}=${inAddress(value)}`)
		.join('&');
}

/** The same as name and value, not yet encoded for an address. */
export function displayPairs(spec: DisplaySpec): [name: string, value: string][] {
	const given = spec as unknown as Readonly<Record<string, unknown>>;
	const usual = DEFAULTS[spec.view] as unknown as Readonly<Record<string, unknown>>;
	const pairs = Object.entries(FIELDS[spec.view] as Readonly<Record<string, Field>>).flatMap(
		([name, field]): [string, string][] => {
			const text = field.text(given[name]);
			return text === field.text(usual[name]) ? [] : [[name, text]];
		}
	);
	const where = spec.where.map((one): [string, string] => ['where', whereText(one)]);
	return [['view', spec.view], ...pairs, ...where];
}

/**
 * @param pairs  `new URLSearchParams(text)` or any list of name and value; names that the view does not know are ignored
 * @throws SimpulError display.unknown-view { view, views }, display.bad-spec { name, value, allowed }, table.bad-dimension { text },
 * table.bad-spec { name, value, allowed? }
 */
export function parseDisplay(pairs: Iterable<readonly [string, string]>): DisplaySpec {
	const all = [...pairs];
	const given = new Map(all.filter(([name]) => name !== 'where'));
	const asked = given.get('view') ?? '';
	const view = VIEWS.find((one) => one === asked);
	if (!view) throw new SimpulError('display.unknown-view', { view: asked, views: [...VIEWS] });
	const fields = Object.entries(FIELDS[view] as Readonly<Record<string, Field>>).flatMap(
		([name, field]) => {
			const text = given.get(name);
			return text === undefined ? [] : [[name, field.read(text, name)] as const];
		}
	);
	const where = all.flatMap(([name, value]) => (name === 'where' ? [parseWhere(value)] : []));
	return { ...DEFAULTS[view], ...Object.fromEntries(fields), where } as DisplaySpec;
}
