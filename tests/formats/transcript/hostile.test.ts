import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';

/** Malformed files with what a good reader does about each; see manifest.json beside them. */
const FOLDER = 'tests/fixtures/transcripts/hostile/';

type Expected = {
	what: string;
	error?: string;
	data?: object;
	reads?: {
		length?: number;
		turns?: number;
		warnings?: string[];
		encoding?: string;
		holds?: string;
		labels?: string[];
	};
};
const manifest = JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')) as {
	[file: string]: Expected;
};
const fileOf = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) });

describe('malformed files', () => {
	it.each(Object.entries(manifest).filter(([, { error }]) => error))(
		'are refused by name and cause: %s',
		async (name, { error, data }) => {
			const refusal = await codeOf(() => readTranscript(fileOf(name)));
			expect(refusal).toMatchObject({ code: error, data: { file: name, ...data } });
		}
	);

	it.each(Object.entries(manifest).filter(([, { reads }]) => reads))(
		'are read with what is wrong said: %s',
		async (name, { reads }) => {
			const draft = await readTranscript(fileOf(name));
			const { length, turns, warnings, encoding, holds, labels } = reads!;
			if (length !== undefined) expect(draft.text).toHaveLength(length);
			if (turns !== undefined) expect(draft.turns).toHaveLength(turns);
			if (encoding) expect(draft.encoding?.used).toBe(encoding);
			if (holds) expect(draft.text).toContain(holds);
			if (labels) expect(draft.labels.map(({ label }) => label)).toEqual(labels);
			if (warnings) expect(draft.warnings.map(({ code }) => code)).toEqual(warnings);
			expect(draft.text).not.toMatch(/[\0\r\ufeff]/);
		}
	);
});

describe('large files', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	it('takes 40 MB in one line, one word or a million lines', async () => {
		const line = await readTranscript({
			name: 'a.txt',
			bytes: bytes('P: kata '.repeat(5_000_000))
		});
		expect(line.turns).toHaveLength(1);
		const word = await readTranscript({ name: 'a.txt', bytes: bytes('ab'.repeat(2_500_000)) });
		expect(word.words).toBe(1);
		const lines = await readTranscript({ name: 'a.md', bytes: bytes('x\n'.repeat(1_000_000)) });
		expect(lines.warnings).toEqual([{ code: 'md.read-as-text', data: {} }]);
	});

	it('reads Markdown that would blow up its parser as text', async () => {
		for (const text of [
			'>'.repeat(50_000),
			'[a'.repeat(20_000),
			'_a*'.repeat(16_000),
			' '.repeat(60_000) + '- x'
		]) {
			const draft = await readTranscript({ name: 'a.md', bytes: bytes(`x${text}\n${text}`) });
			expect(draft.warnings.map(({ code }) => code)).toEqual(['md.read-as-text']);
		}
	});

	it('refuses more than 200 MB', async () => {
		const file = { name: 'a.txt', bytes: new Uint8Array(200 * 1024 * 1024 + 1) };
		expect(await codeOf(() => readTranscript(file))).toMatchObject({
			code: 'transcript.too-large',
			data: { file: 'a.txt', limit: 209_715_200 }
		});
	});
});

describe('T19: a project of ours', () => {
	it('is known by what it holds, and named as one', async () => {
		const bytes = new Uint8Array(readFileSync('sample-transcripts/jambi.simpul'));
		for (const name of ['a.simpul', 'a.zip', 'a.docx'])
			expect(await codeOf(() => readTranscript({ name, bytes }))).toMatchObject({
				code: 'transcript.own-project',
				data: { file: name }
			});
	});
});
