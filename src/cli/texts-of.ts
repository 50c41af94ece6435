import { alive } from '#core/model/visible.ts';
import type { Session } from './session.ts';

/** The texts of all sources, by hash. */
export async function textsOf({ project, store }: Session): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const { text } of alive(project, 'sources')) texts.set(text, await store.text(text));
	return texts;
}
