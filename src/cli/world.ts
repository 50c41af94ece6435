import { randomBytes } from 'node:crypto';
import type { World } from '#core/model/ports.ts';

/** A name of n characters [0-9a-z]. */
const randomName = (n: number) =>
	Array.from(randomBytes(n), (byte) => (byte % 36).toString(36)).join('');

export const realWorld = (): World => ({
	now: () => Date.now(),
	device: randomName(8),
	newId: () => randomName(10)
});
