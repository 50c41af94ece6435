/** A transcript read and named in one go: the draft, the name of its text and the name of the file itself. */
import type { OnProgress } from '#core/import/progress.ts';
import { sha256 } from '#formats/hash.ts';
import { readTranscript } from '#formats/transcript/read.ts';

type File = Parameters<typeof readTranscript>[0];
type Options = Parameters<typeof readTranscript>[1];

/** @throws SimpulError as formats/transcript/read.ts does */
export async function readSource(file: File, options: Options = {}, report?: OnProgress) {
	const draft = await readTranscript(file, options, report);
	const [textHash, fileHash] = await Promise.all([sha256(draft.text), sha256(file.bytes)]);
	return { draft, textHash, fileHash };
}
