/** Everything a store holds, as a package: the log, the texts it names and the original files. */
import { SimpulError } from '#core/model/error.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import type { Package } from './layout.ts';
import { textsNamed } from './texts-named.ts';

/** A text or file that the store itself misses is left out; reading the package warns of it. */
export async function packageOf(store: ChangeStore): Promise<Package> {
	const { changes } = await store.since(0);
	const texts = new Map<string, string>();
	for (const hash of textsNamed(changes).keys()) {
		const text = await textIn(store, hash);
		if (text !== null) texts.set(hash, text);
	}
	const files = new Map<string, Uint8Array>();
	for (const hash of await store.files()) {
		const bytes = await store.file(hash);
		if (bytes) files.set(hash, bytes);
	}
	return { changes, texts, files };
}

async function textIn(store: ChangeStore, hash: string): Promise<string | null> {
	try {
		return await store.text(hash);
	} catch (error) {
		if (error instanceof SimpulError && error.code === 'text.missing') return null;
		throw error;
	}
}
