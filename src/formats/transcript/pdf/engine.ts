/**
 * The one place that knows the package that reads PDF. Its second half, made for a worker of its own, runs on the same thread: whoever
 * calls is in a worker already, and no address of a script has to be right. The build for older engines is the only one for Node.
 */
import type { OnProgress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';

/** A run of letters with its place on the page, in points from the lower left corner. */
export type Run = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of the letters. */
	readonly height: number;
};

/** The most pages that are read: the longest interview fills some hundred. */
const MOST_PAGES = 5000;
/** Pages that are under way at the same time. */
const TOGETHER = 16;

type Item = {
	readonly str: string;
	readonly transform: number[];
	readonly width: number;
	readonly height: number;
};
/** Marks without letters come between the runs. */
type Part = { readonly items: readonly (Item | { readonly type: string })[] };

async function loadEngine() {
	const [pdfjs, half] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.mjs')
	]);
	Object.assign(globalThis, { pdfjsWorker: half });
	return pdfjs;
}

/**
 * @param report  told how many pages are read
 * @returns the runs of each page, in the order of the file
 * @throws SimpulError transcript.locked {file}, transcript.damaged {file, cause: 'pdf'}, transcript.too-many-pages {file, pages, limit}
 */
export async function pagesOf(
	file: string,
	bytes: Uint8Array,
	report?: OnProgress
): Promise<Run[][]> {
	const pdfjs = await loadEngine();
	const task = pdfjs.getDocument({
		// It takes the bytes away from whoever hands them over.
		data: bytes.slice(),
		isEvalSupported: false,
		useSystemFonts: false,
		disableFontFace: true,
		useWasm: false,
		enableXfa: false,
		verbosity: 0
	});
	try {
		const document = await task.promise;
		const { numPages } = document;
		if (numPages > MOST_PAGES)
			throw new SimpulError('transcript.too-many-pages', {
				file,
				pages: numPages,
				limit: MOST_PAGES
			});
		const pages: Run[][] = [];
		const page = async (number: number) => {
			const one = await document.getPage(number);
			pages[number - 1] = await runsOf(one);
			one.cleanup();
		};
		for (let from = 1; from <= numPages; from += TOGETHER) {
			const some = Array.from(
				{ length: Math.min(TOGETHER, numPages - from + 1) },
				(_, i) => from + i
			);
			await Promise.all(some.map(page));
			report?.(from + some.length - 1, numPages);
		}
		return pages;
	} catch (error) {
		if (error instanceof SimpulError) throw error;
		const asks = error instanceof Error && error.name === 'PasswordException';
		if (asks || isEncrypted(bytes)) throw new SimpulError('transcript.locked', { file });
		throw new SimpulError('transcript.damaged', { file, cause: 'pdf' });
	} finally {
		await task.destroy();
	}
}

/** Safari cannot go through a stream with `for await`, as the package's own `getTextContent` does. */
async function runsOf(page: { streamTextContent(): ReadableStream }): Promise<Run[]> {
	const reader = (page.streamTextContent() as ReadableStream<Part>).getReader();
	const runs: Run[] = [];
	for (let part = await reader.read(); !part.done; part = await reader.read())
		runs.push(...part.value.items.flatMap((item) => ('str' in item ? runOf(item) : [])));
	return runs;
}

function runOf({ str, transform, width, height }: Item): Run[] {
	if (str === '') return [];
	const [, , , scale, x, y] = transform;
	return [{ text: str, x: x!, y: y!, width, height: Math.abs(scale!) || height || 10 }];
}

const ENCRYPT = Array.from('/Encrypt ', (letter) => letter.charCodeAt(0));
const TAIL = 64 * 1024;

/** Some ways of locking a file are too new, or too odd, to be known as such: its end names them all the same. */
function isEncrypted(bytes: Uint8Array): boolean {
	const tail = bytes.subarray(-TAIL);
	return tail.some((_, at) => ENCRYPT.every((unit, i) => tail[at + i] === unit));
}
