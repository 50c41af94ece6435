/** A clock that ticks once a minute and ids that count: made projects are the same bytes every time. */
import type { World } from '#core/model/ports.ts';

const FIRST = Date.UTC(2026, 0, 5, 2, 0);

export function fixedWorld(name: string): World {
	let minute = 0;
	let id = 0;
	return {
		now: () => FIRST + minute++ * 60_000,
		device: 'sample00',
		newId: () => `${name}-${id++}`
	};
}
