/**
 * A package for readers, opened for checking. Whoever made it is not trusted: sizes are capped while unpacking, names are compared and
 * never used as paths, and what is no text in UTF-8 or no table is refused by name.
 */
import Papa from 'papaparse';
import { SimpulError } from '#core/model/error.ts';
import { MANIFEST } from '#core/replication/columns.ts';
import type { Opened, OpenedFile, OpenedSheet } from '#core/replication/opened.ts';
import { sha256 } from '../hash.ts';
import { zipCaps } from '../zip-caps.ts';
import { isZip, unzip } from '../zip.ts';

const MB = 2 ** 20;
/** Packages shrink about tenfold; small ones may be anything. Sizes in bytes. */
const CAPS = { entries: 20_000, expanded: 512 * MB, free: 64 * MB, ratio: 100 };

const TEXT = /^texts\/([0-9a-f]{64})\.txt$/;

/**
 * @param file  its name, for messages
 * @throws SimpulError replication.not-package {file}, replication.damaged {file, entry}, zip.*
 */
export async function readReplication(bytes: Uint8Array, file: string): Promise<Opened> {
	if (!isZip(bytes)) throw new SimpulError('replication.not-package', { file });
	const entries = unzip(bytes, { file, ...zipCaps(bytes, CAPS) });
	if (!entries.has(MANIFEST)) throw new SimpulError('replication.not-package', { file });
	const files = new Map<string, OpenedFile>();
	const sheets = new Map<string, OpenedSheet>();
	const texts = new Map<string, string>();
	for (const [entry, content] of entries) {
		if (entry !== MANIFEST)
			files.set(entry, { bytes: content.length, sha256: await sha256(content) });
		const hash = TEXT.exec(entry)?.[1];
		if (hash !== undefined) texts.set(hash, decoded(content, file, entry));
		else if (entry.endsWith('.csv'))
			sheets.set(entry, sheetOf(decoded(content, file, entry), file, entry));
	}
	return { files, sheets, texts };
}

function decoded(content: Uint8Array, file: string, entry: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	} catch {
		throw new SimpulError('replication.damaged', { file, entry });
	}
}

/** A row that is too short has empty cells at its end; columns are own names only, so that none reaches into the language. */
function sheetOf(text: string, file: string, entry: string): OpenedSheet {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
	if (errors.some(({ type }) => type === 'Quotes'))
		throw new SimpulError('replication.damaged', { file, entry });
	const [columns = [], ...body] = data;
	const rows = body.map((cells) => {
		const row = Object.create(null) as Record<string, string>;
		columns.forEach((column, c) => (row[column] = cells[c] ?? ''));
		return row;
	});
	return { columns, rows };
}
