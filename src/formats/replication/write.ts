/** Files of a package for readers as a zip, with a manifest of their hashes: the same files give the same bytes on every day. */
import { zipSync, type Zippable } from 'fflate';
import { MANIFEST, MANIFEST_COLUMNS } from '#core/replication/columns.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { sha256 } from '../hash.ts';

type Entry = { readonly file: string; readonly content: string; readonly rows: number | null };

export async function writeReplication(entries: readonly Entry[]): Promise<Uint8Array> {
	const encoder = new TextEncoder();
	const mtime = new Date(1980, 0, 1); // zip knows local time only: made here and now, it is the same bytes everywhere
	const zip: Zippable = {};
	const lines: string[][] = [];
	for (const { file, content, rows } of entries) {
		const bytes = encoder.encode(content);
		zip[file] = [bytes, { mtime, level: 6 }];
		lines.push([
			file,
			String(bytes.length),
			rows === null ? '' : String(rows),
			await sha256(bytes)
		]);
	}
	zip[MANIFEST] = [encoder.encode(csvLines([MANIFEST_COLUMNS, ...lines])), { mtime, level: 6 }];
	return zipSync(zip);
}
