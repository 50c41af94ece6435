/** Word files: the main part is unpacked under a cap and read as running text; pictures, headers and notes are left out. */
import { SimpulError } from '#core/model/error.ts';
import { normaliseText } from '#core/text/normalise.ts';
import { unzip } from '../../zip.ts';
import type { Content, Input } from '../format.ts';
import { DocumentBuilder } from './document-builder.ts';
import { parseXml } from '../parse-xml.ts';

/** A million words take some 30 MB of XML. */
const LARGEST_PART = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
const MAIN = /^word\/document\d*\.xml$/;

export function readDocx({ name, bytes }: Input): Content {
	const parts = unzip(bytes, {
		file: name,
		want: (part) => MAIN.test(part),
		maxBytes: LARGEST_PART,
		maxEntries: MOST_ENTRIES
	});
	const main = parts.get('word/document.xml') ?? [...parts.values()][0];
	if (!main) throw new SimpulError('transcript.damaged', { file: name, cause: 'no-document' });
	const builder = new DocumentBuilder();
	parseXml(main, name, builder);
	const { text, bold } = builder.rich();
	return { text: normaliseText(text), bold, warnings: builder.warnings() };
}
