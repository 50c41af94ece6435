/** A store in memory that goes on where a store on a full disk stopped; what the disk holds is still read from there. */
import type { ChangeStore } from '#core/model/ports.ts';
import { SimpulError } from '#core/model/error.ts';
import { memoryStore } from './store.ts';

export async function toMemory(disk: ChangeStore): Promise<ChangeStore> {
	const { changes } = await disk.since(0);
	const memory = memoryStore({ changes });
	const text = (hash: string): Promise<string> =>
		memory.text(hash).catch((error: unknown) => {
			if (error instanceof SimpulError && error.code === 'text.missing') return disk.text(hash);
			throw error;
		});
	return {
		...memory,
		text,
		texts: (hashes) => Promise.all(hashes.map(text)),
		files: async () => [...new Set([...(await memory.files()), ...(await disk.files())])].sort(),
		file: async (hash) => (await memory.file(hash)) ?? disk.file(hash),
		close: async () => {
			await memory.close();
			await disk.close();
		}
	};
}
