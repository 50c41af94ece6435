/** The bytes of a chosen file. One that is far too large is refused before it fills the memory. */
import { SimpulError } from '#core/model/error.ts';

/** @param code  of the refusal, told the file's name, its size and the limit */
export async function bytesOf(file: Blob, name: string, limit: number, code: string) {
	if (file.size > limit) throw new SimpulError(code, { file: name, bytes: file.size, limit });
	return new Uint8Array(await file.arrayBuffer());
}
