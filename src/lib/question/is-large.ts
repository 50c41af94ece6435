import type { Project } from '#core/model/project.ts';

/** From so many codings on counting may take longer than the blink that a page may stand still. */
const MANY = 20_000;

export function isLarge({ codings }: Project): boolean {
	let n = 0;
	for (const { ids } of codings.values()) n += ids.length;
	return n > MANY;
}
