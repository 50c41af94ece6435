import { watch } from 'node:fs';

/**
 * Tells when the file changed in a way that was not ours. It is the folder that is watched: a file that is replaced by a rename
 * would be lost from sight.
 * @param isForeign  looks whether the file now differs from what this store has read or written
 */
export function watchFile(
	folder: string,
	isForeign: () => Promise<boolean>,
	tell: () => void
): () => void {
	let stopped = false;
	const look = async () => {
		// If looking fails, the file is gone or unreadable: whoever is told reads it and meets the error.
		const foreign = await isForeign().catch(() => true);
		if (foreign && !stopped) tell();
	};
	const watcher = watch(folder, { persistent: false }, () => void look());
	return () => {
		stopped = true;
		watcher.close();
	};
}
