/** A codebook file, `.qdc`. A whole project under that name gives its codebook. */
import { SimpulError } from '#core/model/error.ts';
import { LeftList, type Left } from '#core/exchange/left.ts';
import type { XCodebook } from '#core/exchange/values.ts';
import { LARGEST_CODEBOOK } from '#core/import/largest.ts';
import { readCodebook } from './codebook/read-codebook.ts';
import { readXml } from './xml/read-xml.ts';

/**
 * @param file  its name, for messages
 * @throws SimpulError refi.empty {file}, refi.too-large {file, limit}, refi.not-codebook {file}, refi.no-codes {file}, and those of readXml
 */
export function readCodebookFile(
	bytes: Uint8Array,
	file: string
): { readonly book: XCodebook; readonly left: readonly Left[] } {
	if (bytes.length === 0) throw new SimpulError('refi.empty', { file });
	const limit = LARGEST_CODEBOOK;
	if (bytes.length > limit) throw new SimpulError('refi.too-large', { file, limit });
	const { root, dropped } = readXml(bytes, file);
	if (root.name !== 'CodeBook' && root.name !== 'Project')
		throw new SimpulError('refi.not-codebook', { file });
	const left = new LeftList();
	if (dropped > 0) left.add('characters', '', dropped);
	if (root.attributes['xmlns'] === undefined && !hasNamespace(root.attributes))
		left.add('namespace');
	const book = readCodebook(root, left);
	if (book.codes.length === 0) throw new SimpulError('refi.no-codes', { file });
	return { book, left: left.list() };
}

const hasNamespace = (attributes: Readonly<Record<string, string>>) =>
	Object.entries(attributes).some(
		([name, value]) => name.startsWith('xmlns:') && /qda-xml/i.test(value)
	);
