/** PDF in browsers whose streams can be read but not gone through: all of Safari's until now. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';

const FILE = 'tests/fixtures/transcripts/libreoffice/wawancara.pdf';
const streams = ReadableStream.prototype;
const given = Object.getOwnPropertyDescriptor(streams, Symbol.asyncIterator)!;

afterEach(() => void Object.defineProperty(streams, Symbol.asyncIterator, given));

it('T15: the pages are read where a stream cannot be gone through with for await', async () => {
	const read = () => readTranscript({ name: 'a.pdf', bytes: new Uint8Array(readFileSync(FILE)) });
	const { text } = await read();
	Reflect.deleteProperty(streams, Symbol.asyncIterator);
	expect(text).toContain('Transkrip warga, rahasia');
	expect((await read()).text).toBe(text);
});
