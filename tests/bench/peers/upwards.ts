import type { Made } from '../data/made.ts';
import { ALL_CODES } from './peer.ts';

/** A code, all above it and the total: the columns it counts in. */
export function upwards({ parent }: Made, code: number): number[] {
	const line = [ALL_CODES];
	for (let at = code; at >= 0; at = parent[at]!) line.push(at);
	return line;
}
