import type { Attribute } from '#core/model/records.ts';

const CITY = /^(city|kota|kabupaten|regency|site|lokasi|situs)\b/i;

/** Attributes in order of making, but where an actor is comes first: it is what cities are compared by. */
export const cityFirst = (attributes: readonly Attribute[]): Attribute[] =>
	[...attributes].sort((a, b) => Number(CITY.test(b.name)) - Number(CITY.test(a.name)));
