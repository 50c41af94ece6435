/** Text documents of LibreOffice and others: the main part is unpacked under a cap and read as running text. */
import { SimpulError } from '#core/model/error.ts';
import { normaliseText } from '#core/text/normalise.ts';
import { unzip } from '../../zip.ts';
import type { Content, Input } from '../format.ts';
import { parseXml } from '../parse-xml.ts';
import { OdtBuilder } from './odt-builder.ts';

const LARGEST_PART = 64 * 1024 * 1024;
const MAIN = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

export function readOdt({ name: file, bytes }: Input): Content {
	const want = (part: string) => part === MAIN || part === MANIFEST;
	const parts = unzip(bytes, { file, want, maxBytes: LARGEST_PART });
	const main = parts.get(MAIN);
	if (!main) throw new SimpulError('transcript.damaged', { file, cause: 'no-document' });
	const manifest = new TextDecoder().decode(parts.get(MANIFEST) ?? new Uint8Array());
	if (manifest.includes('encryption-data')) throw new SimpulError('transcript.locked', { file });
	const builder = new OdtBuilder();
	parseXml(main, file, builder);
	const { text, bold } = builder.rich();
	return { text: normaliseText(text), bold, warnings: builder.warnings() };
}
