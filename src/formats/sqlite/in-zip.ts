/** A project folder as a zip: where its database is, and what lies beside it. */
import { PROJECT_CAPS } from '../zip-caps.ts';
import { zipEntries } from '../zip-directory.ts';

/** @throws SimpulError zip.damaged {file, cause}, zip.too-many {file, entries, limit} */
export const namesIn = (bytes: Uint8Array, file: string): string[] =>
	zipEntries(bytes, file, PROJECT_CAPS.entries)
		.map(({ name }) => name)
		.filter((name) => !/(^|\/)(__MACOSX\/|\._)/.test(name));

const depth = (name: string) => name.split('/').length;

/**
 * The project's own database: `data.qda` of QualCoder, or a lone file of SQLite. A project document of the exchange standard goes first.
 */
export function databaseIn(names: readonly string[]): string | null {
	if (names.some((name) => /^[^/\\]+\.qde$/i.test(name))) return null;
	const own = names
		.filter((name) => /(^|\/)data\.qda$/i.test(name))
		.toSorted((a, b) => depth(a) - depth(b));
	const lone = names.filter((name) => /\.sqlite3?$/i.test(name));
	return own[0] ?? (lone.length === 1 ? lone[0]! : null);
}
