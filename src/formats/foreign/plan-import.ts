/**
 * A file of another program, read and laid out as the changes that would bring it in: for the researcher to look at before anything is
 * made. Runs in the worker and on the command line; nothing of it depends on the clock or on chance, so the same file twice gives the
 * same project.
 */
import { importProject, type ImportedProject } from '#core/exchange/import-project.ts';
import { incoming } from '#core/exchange/incoming.ts';
import { LeftList } from '#core/exchange/left.ts';
import { readSupplement, SUPPLEMENT } from '#core/exchange/supplement.ts';
import type { XProject } from '#core/exchange/values.ts';
import type { OnProgress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';
import { guessLanguage } from '#core/text/guess-language.ts';
import type { Lang } from '#core/model/records.ts';
import { sha256 } from '../hash.ts';
import { COUNTINGS, countingText, readCounting } from '../positions/counting.ts';
import type { PositionReport } from '../positions/place-sources.ts';
import { DOCUMENT } from '../refi/read-project-file.ts';
import type { LoadSqlite } from '../sqlite/program.ts';
import { readOther } from './read-other.ts';

export type ImportPlan = ImportedProject & {
	/** The file's name. */
	readonly file: string;
	readonly origin: string;
	readonly lang: Lang;
	readonly positions: readonly PositionReport[];
	/** What the changes speak of: texts and files by SHA-256. */
	readonly texts: ReadonlyMap<string, string>;
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Names of the files that are kept, and their hashes. */
	readonly kept: readonly { readonly name: string; readonly hash: string }[];
};

export type ImportOptions = {
	/** The language of the file's names; guessed by default. */
	readonly lang?: Lang;
	/** The language of the project that it comes into: taken where the file does not say. */
	readonly within?: Lang;
	/** How positions are counted, as `countingText` writes it: for all sources, or by the GUID of a source. */
	readonly positions?: string | { readonly [source: string]: string };
	/** Which project, of a database of Taguette that holds several: a name of taguette.several. */
	readonly project?: string;
	/** Told how much of a long document is read. */
	readonly report?: OnProgress | undefined;
};

/**
 * @param sqlite  the program that reads databases, for files that are one
 * @throws SimpulError refi.*, sqlite.*, taguette.* and zip.*; refi.counting {counting}
 */
export async function planImport(
	bytes: Uint8Array,
	file: string,
	{ lang: told, within, positions: asked, project: wanted, report }: ImportOptions = {},
	sqlite?: LoadSqlite
): Promise<ImportPlan> {
	const read = await readOther(bytes, file, { asked: countings(asked), wanted, sqlite, report });
	const { project, positions } = read;
	const supplement = supplementIn(project);
	const lang = told ?? supplement?.lang ?? within ?? languageOf(project);
	const textHashes = await Promise.all(project.sources.map(({ text }) => sha256(text)));
	const kept: { name: string; hash: string }[] = [];
	const files = new Map<string, Uint8Array>();
	for (const [name, content] of read.files) {
		if (supplement && name === DOCUMENT) continue; // a file of ours has nothing that has no place here
		const hash = await sha256(content);
		kept.push({ name, hash });
		// A part of the archive would else be stored with all of it.
		const alone = content.byteLength === content.buffer.byteLength;
		files.set(hash, alone ? content : content.slice());
	}
	const imported = importProject(
		incoming({
			...{ project, lang, supplement, textHashes },
			left: new LeftList(read.left),
			fileHashes: new Map(kept.map(({ name, hash }) => [name, hash]))
		}),
		{ file, origin: project.origin, kept, positions: positions.map(asJson) }
	);
	const texts = new Map(project.sources.map(({ text }, i) => [textHashes[i]!, text]));
	return { ...imported, file, origin: project.origin, lang, positions, texts, files, kept };
}

const asJson = ({ source, guid, counting, score, by, selections }: PositionReport) => ({
	...{ source, guid, counting, by, selections },
	score: Math.round(score * 1000) / 1000
});

function countings(asked: ImportOptions['positions']) {
	if (asked === undefined) return null;
	if (typeof asked === 'string') return needCounting(asked);
	return new Map(Object.entries(asked).map(([guid, text]) => [guid, needCounting(text)]));
}

function needCounting(text: string) {
	const counting = readCounting(text);
	if (counting) return counting;
	throw new SimpulError('refi.counting', { counting: text, known: COUNTINGS.map(countingText) });
}

const supplementIn = ({ notes }: XProject) => {
	const note = notes.find(({ guid }) => guid === SUPPLEMENT);
	return note ? readSupplement(note.text) : null;
};

/** The language of most of the text. */
function languageOf({ sources, codes, name }: XProject): Lang {
	let [en, id] = [0, 0];
	for (const { text } of sources)
		if (guessLanguage(text).lang === 'en') en += text.length;
		else id += text.length;
	if (en + id > 0) return en > id ? 'en' : 'id';
	const names = guessLanguage([name, ...codes.flatMap((c) => [c.name, c.description])].join(' '));
	return names.certain ? names.lang : 'en';
}
