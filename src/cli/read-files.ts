/** Transcripts as they come from disk, read before anything is written: one bad file stops the batch. */
import { SimpulError } from '#core/model/error.ts';
import { sha256 } from '#formats/hash.ts';
import type { Draft } from '#core/import/draft.ts';
import type { ReadOptions } from '#formats/transcript/format.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { basename } from 'node:path';
import { warn } from './output.ts';
import { readInput } from './read-input.ts';

export type ReadFile = {
	/** As it was typed. */
	readonly path: string;
	readonly draft: Draft;
	readonly bytes: Uint8Array;
	readonly textHash: string;
	readonly fileHash: string;
};

/**
 * What is odd about a file is told on standard error at once.
 * @throws SimpulError transcript.*, zip.*, file.unreadable; source.same-file {name, files}: two files of one name, other texts
 */
export async function readFiles(
	paths: readonly string[],
	options: ReadOptions
): Promise<ReadFile[]> {
	const read: ReadFile[] = [];
	for (const path of paths) {
		const bytes = readInput(path);
		const draft = await readTranscript({ name: basename(path), bytes }, options);
		for (const { code, data } of draft.warnings) warn({ code, data }, draft.name);
		const hashes = { textHash: await sha256(draft.text), fileHash: await sha256(bytes) };
		const file = { path, draft, bytes, ...hashes };
		needOtherName(read, file);
		read.push(file);
	}
	return read;
}

function needOtherName(read: readonly ReadFile[], file: ReadFile): void {
	const { name } = file.draft;
	const same = read.find((other) => other.draft.name.toLowerCase() === name.toLowerCase());
	if (same && same.textHash !== file.textHash)
		throw new SimpulError('source.same-file', { name, files: [same.path, file.path] });
}
