/** Cities of the samples by the names that tables print. */
import { KNOWN_ACTORS } from '#core/frameworks/actor-details.ts';

const CITIES: Readonly<Record<string, string>> = { riverton: 'Riverton' };

export const cityName = (city: string): string =>
	KNOWN_ACTORS.find((known) => known.id === city)?.name.replace(/^(Kota|Kabupaten) /, '') ??
	CITIES[city] ??
	city;
