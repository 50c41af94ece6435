/** A project as the bytes of a `.simpul` file: the same content gives the same bytes, on every machine and day. */
import { zipSync, type Zippable, type ZipOptions } from 'fflate';
import { fileName, FORMAT, HEADER, LOG, textName, type Header, type Package } from './layout.ts';
import { logOf } from './lines.ts';

/** @param about  `made` is a date or time to print in the file; without it none is */
export function writePackage(
	{ changes, texts, files }: Package,
	about: { readonly program?: string; readonly made?: string } = {}
): Uint8Array {
	// Zip knows local time only, and no year before 1980: made here and now, it is the same bytes in every time zone.
	const mtime = new Date(1980, 0, 1);
	const plain: ZipOptions = { mtime, level: 6 };
	const stored: ZipOptions = { mtime, level: 0 }; // originals (docx, pdf) are compressed already
	const encoder = new TextEncoder();
	const log = logOf(changes);
	const header: Header = { format: FORMAT, program: 'simpul', ...about };
	const entries: Zippable = {
		[HEADER]: [encoder.encode(`${JSON.stringify(header)}\n`), stored],
		[LOG]: [log, plain]
	};
	for (const [hash, text] of sorted(texts)) entries[textName(hash)] = [encoder.encode(text), plain];
	for (const [hash, bytes] of sorted(files)) entries[fileName(hash)] = [bytes, stored];
	return zipSync(entries);
}

const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
