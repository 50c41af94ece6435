/**
 * The door for every transcript: bytes of one file in, a draft out. It decides by the content first and by the extension second,
 * refuses what cannot be a transcript by name and cause, and leaves nothing behind when it fails.
 */
import { SimpulError } from '#core/model/error.ts';
import { guessDate } from '#core/text/guess-date.ts';
import { guessLanguage } from '#core/text/guess-language.ts';
import { detectTurns } from '#core/text/turns.ts';
import type { Draft } from '#core/import/draft.ts';
import type { OnProgress } from '#core/import/progress.ts';
import { LARGEST } from '#core/import/largest.ts';
import type { Content, Format, ReadOptions } from './format.ts';
import { FORMATS } from './formats.ts';
import { countDraft } from './count-draft.ts';
import { isLockedOffice, sniff } from './sniff.ts';
import { sniffZip } from './sniff-zip.ts';

/**
 * @param file  its name may have folders; the bytes are not changed
 * @param report  told how many pages are read, where a file has some
 * @throws SimpulError transcript.empty {file}, .too-large {file, bytes, limit}, .unsupported {file, found}, .locked {file},
 *   .unknown-format {file, extension, known}, .unknown-encoding {file, encoding}, .binary {file}, .damaged {file, cause},
 *   .no-text-column {file, headers}, .unknown-column {file, column}, and the zip errors of formats/zip.ts
 */
export async function readTranscript(
	file: { readonly name: string; readonly bytes: Uint8Array },
	options: ReadOptions = {},
	report?: OnProgress
): Promise<Draft> {
	const name = file.name.split(/[\\/]/).at(-1)!;
	const { bytes } = file;
	if (bytes.length === 0) throw new SimpulError('transcript.empty', { file: name });
	if (bytes.length > LARGEST)
		throw new SimpulError('transcript.too-large', {
			file: name,
			bytes: bytes.length,
			limit: LARGEST
		});
	const format = formatOf(name, bytes);
	const read = await format.load();
	const content = await read({ name, bytes, options, ...(report ? { report } : {}) });
	if (!/\S/.test(content.text)) throw new SimpulError('transcript.empty', { file: name });
	if (PLAIN.has(format.id) && isOneSign(content.text))
		throw new SimpulError('transcript.binary', { file: name });
	return draftOf(name, format, content);
}

/** Projects and databases of other programs: they come in elsewhere. */
const PROJECTS = ['qdpx', 'sqlite'];

/** By the content, whatever the name says; the extension tells apart what is text. */
function formatOf(name: string, bytes: Uint8Array): Format {
	const { extension } = splitName(name);
	const kind = sniff(bytes);
	const found = kind === 'zip' ? sniffZip(bytes, name) : kind;
	const byContent = FORMATS.find(({ id }) => id === found);
	if (byContent) return byContent;
	if (kind === 'ole' && isLockedOffice(bytes))
		throw new SimpulError('transcript.locked', { file: name });
	if (found === 'simpul') throw new SimpulError('transcript.own-project', { file: name });
	if (found !== null && PROJECTS.includes(found))
		throw new SimpulError('transcript.other-project', { file: name });
	if (found !== null) throw new SimpulError('transcript.unsupported', { file: name, found });
	const byName = FORMATS.find(({ extensions }) => extensions.includes(extension));
	if (!byName) {
		const known = FORMATS.flatMap(({ extensions }) => extensions).filter((known) => known !== '');
		throw new SimpulError('transcript.unknown-format', { file: name, extension, known });
	}
	return byName;
}

/** Formats whose every byte is text: nothing in the file says that it is one. */
const PLAIN: ReadonlySet<string> = new Set(['txt', 'md']);
const FEWEST_SIGNS = 1000;

/** One sign over and over is what an unwritten piece of a disk reads as, and no text. */
function isOneSign(text: string): boolean {
	const signs = text.trim();
	if (signs.length < FEWEST_SIGNS) return false;
	for (let i = 1; i < signs.length; i++)
		if (signs.charCodeAt(i) !== signs.charCodeAt(0)) return false;
	return true;
}

function splitName(name: string): { title: string; extension: string } {
	const dot = name.lastIndexOf('.');
	if (dot <= 0 || name.length - dot > 10 || /\s/.test(name.slice(dot)))
		return { title: name, extension: '' };
	return { title: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

const HEAD = 1500;

function draftOf(name: string, { id }: Format, content: Content): Draft {
	const { text, bold = [], warnings, encoding, columns, pages, respondents } = content;
	const { turns, labels } = content.turns ?? detectTurns(text, { bold });
	const { title } = splitName(name);
	const head = text.slice(0, Math.min(HEAD, turns[0]?.from ?? HEAD));
	return {
		name,
		title,
		format: id,
		...(encoding ? { encoding } : {}),
		...(columns ? { columns } : {}),
		...(pages ? { pages } : {}),
		...(respondents ? { respondents } : {}),
		text,
		turns,
		labels,
		words: countDraft(text, turns),
		lang: guessLanguage(text),
		date: guessDate(head) ?? guessDate(title),
		warnings,
		bold,
		exact: content.turns !== undefined
	};
}
