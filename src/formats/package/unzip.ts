/** Opens the zip of a package, whoever made it: only entries whose names we know are expanded, and only up to a limit. */
import { SimpulError } from '#core/model/error.ts';
import { isZip, unzip } from '../zip.ts';

/** Ordinary packages shrink 5-20 times; small ones may be anything. Sizes in bytes. */
export const LIMITS = { entries: 65_535, expanded: 2 ** 30, free: 2 ** 26, ratio: 100 };

/**
 * @param want  which entry names are read
 * @param file  the package's name, for messages
 * @throws SimpulError package.not-zip {file}, package.truncated {file}, package.damaged {file, cause, entry?}, package.too-large {file}
 */
export function unpack(
	bytes: Uint8Array,
	want: (name: string) => boolean,
	file: string
): Map<string, Uint8Array> {
	if (!isZip(bytes)) throw new SimpulError('package.not-zip', { file });
	const maxBytes = Math.min(LIMITS.expanded, Math.max(LIMITS.free, bytes.length * LIMITS.ratio));
	try {
		return unzip(bytes, { file, want, maxBytes, maxEntries: LIMITS.entries });
	} catch (error) {
		throw error instanceof SimpulError ? asPackageError(error, file) : error;
	}
}

function asPackageError({ code, data }: SimpulError, file: string): SimpulError {
	if (code === 'zip.too-large' || code === 'zip.too-many')
		return new SimpulError('package.too-large', { file });
	if (data['cause'] === 'truncated') return new SimpulError('package.truncated', { file });
	return new SimpulError('package.damaged', { cause: code, ...data, file });
}
