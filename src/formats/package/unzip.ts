/** Opens the zip of a package, whoever made it: only entries whose names we know are expanded, and only up to a limit. */
import { SimpulError } from '#core/model/error.ts';
import { PROJECT_CAPS, zipCaps } from '../zip-caps.ts';
import { isZip, unzip } from '../zip.ts';

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
	try {
		return unzip(bytes, { file, want, ...zipCaps(bytes, PROJECT_CAPS) });
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
