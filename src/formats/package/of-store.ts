/** Everything a store holds, as a package: the log, the texts it names and the original files. */
import type { ChangeStore } from '#core/model/ports.ts';
import type { Package } from './layout.ts';
import { filesNamed, textsNamed } from './texts-named.ts';

/** A text or file that the store itself misses is left out; reading the package warns of it. */
export async function packageOf(store: ChangeStore): Promise<Package> {
	const { changes } = await store.since(0);
	const texts = new Map<string, string>();
	for (const hash of textsNamed(changes).keys()) texts.set(hash, await store.text(hash));
	const files = new Map<string, Uint8Array>();
	for (const hash of filesNamed(changes)) {
		const bytes = await store.file(hash);
		if (bytes) files.set(hash, bytes);
	}
	return { changes, texts, files };
}
