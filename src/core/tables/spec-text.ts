/**
 * TableSpec <-> query text. The canonical text always names rows and columns, then only what differs from the default, in fixed
 * order: two equal questions are the same text. Flags of the command line have the same names.
 */
import { dimText, parseDim } from '../facts/dim.ts';
import { escaped, split, unescaped } from '../facts/escape.ts';
import type { Where } from '../facts/filter.ts';
import { SimpulError } from '../model/error.ts';
import { DEFAULT_SPEC, OVERLAPS, PARENTS, PERCENTS, UNITS, type TableSpec } from './spec.ts';

export function specText(spec: TableSpec): string {
	return specPairs(spec)
		.map(([name, value]) => `${name}=${inAddress(value)}`)
		.join('&');
}

/** The same as name and value, not yet encoded for an address. */
export function specPairs(spec: TableSpec): [name: string, value: string][] {
	const pairs: [string, string][] = [
		['rows', dimText(spec.rows)],
		['columns', dimText(spec.columns)]
	];
	if (spec.layers) pairs.push(['layers', dimText(spec.layers)]);
	for (const name of ['unit', 'percent', 'overlap', 'parents'] as const)
		if (spec[name] !== DEFAULT_SPEC[name]) pairs.push([name, spec[name]]);
	for (const where of spec.where) pairs.push(['where', whereText(where)]);
	for (const name of ['transpose', 'hideZeros', 'heard'] as const)
		if (spec[name]) pairs.push([name, '1']);
	return pairs;
}

/**
 * @param pairs  `new URLSearchParams(text)` or any list of name and value; other names are ignored
 * @throws SimpulError table.bad-spec { name, value, allowed? }, table.bad-dimension { text }
 */
export function parseSpec(pairs: Iterable<readonly [string, string]>): TableSpec {
	const given = new Map<string, string>();
	const where: Where[] = [];
	for (const [name, value] of pairs)
		if (name === 'where') where.push(parseWhere(value));
		else given.set(name, value);
	const layers = given.get('layers') ?? '';
	return {
		rows: parseDim(given.get('rows') ?? dimText(DEFAULT_SPEC.rows)),
		columns: parseDim(given.get('columns') ?? dimText(DEFAULT_SPEC.columns)),
		layers: layers === '' || layers === 'none' ? null : parseDim(layers),
		unit: oneOf(given, 'unit', UNITS, DEFAULT_SPEC.unit),
		percent: oneOf(given, 'percent', PERCENTS, DEFAULT_SPEC.percent),
		overlap: oneOf(given, 'overlap', OVERLAPS, DEFAULT_SPEC.overlap),
		parents: oneOf(given, 'parents', PARENTS, DEFAULT_SPEC.parents),
		where,
		transpose: isOn(given, 'transpose'),
		hideZeros: isOn(given, 'hideZeros'),
		heard: isOn(given, 'heard')
	};
}

export const whereText = ({ dim, values }: Where): string =>
	`${dimText(dim)}=${values.map(escaped).join('|')}`;

/** `DIM=VALUE|VALUE`; an empty value means "no value". @throws SimpulError table.bad-spec, table.bad-dimension */
export function parseWhere(text: string): Where {
	const [dim, ...rest] = split(text, '=');
	if (dim === undefined || rest.length === 0)
		throw new SimpulError('table.bad-spec', { name: 'where', value: text });
	return { dim: parseDim(dim), values: split(rest.join('='), '|').map(unescaped) };
}

function oneOf<T extends string>(
	given: ReadonlyMap<string, string>,
	name: string,
	known: readonly T[],
	otherwise: T
): T {
	const value = given.get(name);
	if (value === undefined || value === '') return otherwise;
	const found = known.find((one) => one === value);
	if (found === undefined)
		throw new SimpulError('table.bad-spec', { name, value, allowed: [...known] });
	return found;
}

function isOn(given: ReadonlyMap<string, string>, name: string): boolean {
	const value = given.get(name) ?? '0';
	if (value === '1' || value === 'true' || value === '') return true;
	if (value === '0' || value === 'false') return false;
	throw new SimpulError('table.bad-spec', { name, value, allowed: ['1', '0'] });
}

/** Percent-encoded, except what an address may hold as it is: the text stays readable. */
export const inAddress = (value: string): string =>
	encodeURIComponent(value).replace(/%(3A|2C|2F|40|7C|3D)/g, (code) => decodeURIComponent(code));
