/** Web pages, as transcribing programs and text editors save them: the text that a reader sees, one line per block. */
import { Parser } from 'htmlparser2';
import { SimpulError } from '#core/model/error.ts';
import { normaliseText } from '#core/text/normalise.ts';
import type { Content, Input } from '../format.ts';
import { decodeText } from '../txt/decode.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { HtmlBuilder } from './html-builder.ts';

const STEP = 1 << 16;

/** @throws SimpulError transcript.damaged {file, cause: 'depth'} */
export function readHtml(input: Input): Content {
	const declared = input.options.encoding ?? declaredEncoding(input.bytes);
	const options = declared === undefined ? input.options : { ...input.options, encoding: declared };
	const { text: source, encoding, warnings } = decodeText({ ...input, options });
	const tooDeep = () => {
		throw new SimpulError('transcript.damaged', { file: input.name, cause: 'depth' });
	};
	const builder = new HtmlBuilder(tooDeep);
	const parser = new Parser(builder, { decodeEntities: true });
	for (let at = 0; at < source.length; at += STEP) parser.write(source.slice(at, at + STEP));
	parser.end();
	const { text, bold } = builder.rich();
	return { text: normaliseText(text), bold, encoding, warnings };
}
