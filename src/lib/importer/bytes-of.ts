/** The bytes of a file that was dropped, if they are worth fetching. */
import { LARGEST } from '#core/import/largest.ts';
import { SimpulError } from '#core/model/error.ts';

/** A project may be larger than any transcript; whoever opens it looks whether it is one. */
const OWN_NAME = /\.simpul$/i;

/**
 * Files that are far too large are refused before their bytes fill the memory.
 * @throws SimpulError transcript.own-project {file}, transcript.too-large {file, bytes, limit}
 */
export async function bytesOf(file: File): Promise<Uint8Array> {
	const { name, size } = file;
	if (OWN_NAME.test(name)) throw new SimpulError('transcript.own-project', { file: name });
	if (size > LARGEST)
		throw new SimpulError('transcript.too-large', { file: name, bytes: size, limit: LARGEST });
	return new Uint8Array(await file.arrayBuffer());
}
