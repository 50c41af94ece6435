/**
 * Reads a `.simpul` file, trusting nothing: sizes are capped, names must match exactly, every text and file must have the SHA-256
 * that it is named by, and a line that is not a change is named by its number. All or nothing: a package with an error gives no project.
 */
import type { Change } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Fields } from '#core/model/json.ts';
import { sha256 } from '../hash.ts';
import { FILE, FORMAT, HEADER, LOG, TEXT, type Header, type Package } from './layout.ts';
import { changesOf } from './lines.ts';
import { textsNamed } from './texts-named.ts';
import { unpack } from './unzip.ts';

export type Warning = { readonly code: string; readonly data: Fields };

/**
 * @param file  the package's name, for messages
 * @returns with the warnings package.text-missing {file, hash, source} (a text that the log names is not in the file)
 *   and package.repeated {file, at} (a change stands twice; the first counts)
 * @throws SimpulError package.not-zip | truncated | damaged | too-large | not-simpul {file}, package.newer {file}, package.line {file, line},
 *   package.text-damaged {file, hash}
 */
export async function readPackage(
	bytes: Uint8Array,
	file: string
): Promise<Package & { readonly warnings: readonly Warning[] }> {
	const entries = unpack(bytes, isKnown, file);
	const log = entries.get(LOG);
	if (!log) throw new SimpulError('package.not-simpul', { file });
	checkHeader(entries.get(HEADER), file);
	const warnings: Warning[] = [];
	const changes = distinct(readLog(log, file), file, warnings);
	const { texts, files } = await contents(entries, file);
	for (const [hash, source] of textsNamed(changes))
		if (!texts.has(hash))
			warnings.push({ code: 'package.text-missing', data: { file, hash, source } });
	return { changes, texts, files, warnings };
}

const isKnown = (name: string) =>
	name === HEADER || name === LOG || TEXT.test(name) || FILE.test(name);

/** A zip of a project folder made by hand has no header; it is read as the present format. */
function checkHeader(bytes: Uint8Array | undefined, file: string): void {
	if (!bytes) return;
	const format = formatOf(new TextDecoder().decode(bytes));
	if (format === null) throw new SimpulError('package.damaged', { file, entry: HEADER });
	if (format > FORMAT) throw new SimpulError('package.newer', { file });
}

function formatOf(header: string): number | null {
	try {
		const { format } = JSON.parse(header) as Header;
		return typeof format === 'number' ? format : null;
	} catch {
		return null;
	}
}

function readLog(log: Uint8Array, file: string): Change[] {
	try {
		return changesOf(log);
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		const code = error.code === 'log.newer' ? 'package.newer' : 'package.line';
		throw new SimpulError(code, { ...error.data, file });
	}
}

function distinct(changes: readonly Change[], file: string, warnings: Warning[]): Change[] {
	const first = new Map<string, Change>();
	for (const change of changes) {
		if (first.has(change.at))
			warnings.push({ code: 'package.repeated', data: { file, at: change.at } });
		else first.set(change.at, change);
	}
	return [...first.values()];
}

async function contents(entries: ReadonlyMap<string, Uint8Array>, file: string) {
	const texts = new Map<string, string>();
	const files = new Map<string, Uint8Array>();
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	for (const [name, bytes] of entries) {
		const text = TEXT.exec(name)?.[1];
		const hash = text ?? FILE.exec(name)?.[1];
		if (hash === undefined) continue;
		if ((await sha256(bytes)) !== hash)
			throw new SimpulError('package.text-damaged', { file, hash });
		// A copy: what is stored in the zip as it is would else keep the whole package alive, or be stored with it.
		if (text === undefined) files.set(hash, bytes.slice());
		else texts.set(hash, decoder.decode(bytes));
	}
	return { texts, files };
}
