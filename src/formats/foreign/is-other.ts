/** Whether a file is a project of another program, or one of ours: asked before anything that reads either is loaded. */
import { databaseIn, namesIn } from '../sqlite/in-zip.ts';
import { isSqlite } from '../sqlite/sniff.ts';
import { isZip } from '../zip-directory.ts';

export const CALLED_DATABASE = /\.(qda|sqlite3?)$/i;

/** As far as its first and last bytes say; its name counts where they say nothing. */
export function isOther(bytes: Uint8Array, file: string): boolean {
	if (/\.(qdpx|qde)$/i.test(file) || CALLED_DATABASE.test(file) || isSqlite(bytes)) return true;
	if (!isZip(bytes)) return false;
	try {
		const names = namesIn(bytes, file);
		return names.some((name) => /^[^/\\]+\.qde$/i.test(name)) || databaseIn(names) !== null;
	} catch {
		// A broken zip is refused by whoever opens it, with more to say.
		return false;
	}
}
