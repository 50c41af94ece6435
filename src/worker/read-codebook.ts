/** Codebooks of other programs, read away from the page. The reader is loaded when first asked for. */
import type { Left } from '#core/exchange/left.ts';
import type { XCodebook } from '#core/exchange/values.ts';

/** @throws SimpulError refi.* */
export async function readCodebook(
	bytes: Uint8Array,
	file: string
): Promise<{ readonly book: XCodebook; readonly left: readonly Left[] }> {
	const { readCodebookFile } = await import('#formats/refi/read-codebook-file.ts');
	return readCodebookFile(bytes, file);
}
