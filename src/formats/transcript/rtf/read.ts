/** Rich Text Format, as Word, LibreOffice and older transcribing programs write it. */
import { normaliseText } from '#core/text/normalise.ts';
import type { Content, Input } from '../format.ts';
import { RtfBuilder } from './rtf-builder.ts';
import { rtfTokens } from './tokens.ts';

export function readRtf({ bytes }: Input): Content {
	const builder = new RtfBuilder();
	for (const token of rtfTokens(bytes)) builder.take(token);
	const { text, bold } = builder.rich();
	return { text: normaliseText(text), bold, warnings: builder.warnings() };
}
