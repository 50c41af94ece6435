/** What `convert` and `inspect` take for what, by the ending of a name, and what can become what. */
import { ENDINGS } from '#formats/transcript/format-list.ts';
import { extname } from 'node:path';
import { isOtherOn } from '../read-other.ts';

export type From = 'project' | 'exchange' | 'codebook' | 'transcript';
export type To = 'project' | 'exchange' | 'codebook' | 'codings';

const EXCHANGE = ['.qdpx', '.qde'];
const CODEBOOK = ['.qdc'];
/** Files of other programs that are read and never written. */
const NEVER = ['.qde', '.qda', '.sqlite3', '.sqlite'];
const CODINGS = ['.csv', '.jsonl', '.json'];
const TRANSCRIPTS = Object.values(ENDINGS)
	.flat()
	.filter((ending) => ending !== '')
	.map((ending) => `.${ending}`);

const endingOf = (path: string) => extname(path).toLowerCase();

/** What is read: what is no other file is a project. */
export function fromKind(path: string): From {
	const ending = endingOf(path);
	if (EXCHANGE.includes(ending) || isOtherOn(path)) return 'exchange';
	if (CODEBOOK.includes(ending)) return 'codebook';
	return TRANSCRIPTS.includes(ending) ? 'transcript' : 'project';
}

/** What is written; null for a file that cannot be. */
export function toKind(path: string): To | null {
	const ending = endingOf(path);
	if (ending === '.qdpx') return 'exchange';
	if (CODEBOOK.includes(ending)) return 'codebook';
	if (CODINGS.includes(ending)) return 'codings';
	return [...TRANSCRIPTS, ...NEVER].includes(ending) ? null : 'project';
}

/** A codebook has no codings, a transcript neither codes nor codings. */
const TARGETS: { readonly [F in From]: readonly To[] } = {
	project: ['project', 'exchange', 'codebook', 'codings'],
	exchange: ['project', 'exchange', 'codebook', 'codings'],
	codebook: ['project', 'exchange', 'codebook'],
	transcript: ['project', 'exchange']
};

const NAMES: { readonly [T in To]: readonly string[] } = {
	project: ['.simpul'],
	exchange: ['.qdpx'],
	codebook: CODEBOOK,
	codings: CODINGS
};

export const canBecome = (from: From, to: To | null): to is To =>
	to !== null && TARGETS[from].includes(to);

/** Endings of what a kind of file can become; a project may be a folder too. */
export const endingsFor = (from: From): readonly string[] =>
	TARGETS[from].flatMap((to) => NAMES[to]);
