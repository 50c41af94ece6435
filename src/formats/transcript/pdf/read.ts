/**
 * The text layer of a PDF, its lines put together into paragraphs. Nothing is taken out or mended unless the researcher says so; what could
 * be is counted and offered. A scan has no text layer, and is refused with that reason.
 */
import { SimpulError } from '#core/model/error.ts';
import { normaliseText } from '#core/text/normalise.ts';
import type { Pages, Tidying, Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { pagesOf } from './engine.ts';
import { joinLines } from './hyphens.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { runningLines } from './running.ts';

const AS_IT_IS: Tidying = { running: false, hyphens: false };
const SAMPLE = 5;

/** @throws SimpulError transcript.no-text-layer {file, pages}, and those of engine.ts */
export async function readPdf({ name, bytes, options, report }: Input): Promise<Content> {
	const tidy = options.tidy ?? AS_IT_IS;
	const pages = (await pagesOf(name, bytes, report)).map(linesOf);
	if (pages.every((lines) => lines.length === 0))
		throw new SimpulError('transcript.no-text-layer', { file: name, pages: pages.length });
	const { found, isRunning } = runningLines(pages);
	const kept = pages.map((lines, i) =>
		lines.flatMap((line, at) => {
			const alone = isRunning[i]![at]!;
			return alone && tidy.running ? [] : [{ ...line, alone }];
		})
	);
	const divided: string[] = [];
	const texts = paragraphsOf(kept).map(({ lines }) =>
		joinLines(lines, tidy.hyphens, (word) => divided.push(word))
	);
	const about: Pages = {
		count: pages.length,
		running: found,
		hyphens: { count: divided.length, sample: divided.slice(0, SAMPLE) },
		tidy
	};
	return { text: normaliseText(texts.join('\n')), pages: about, warnings: warningsOf(about) };
}

/** What is offered, as long as it is not done. */
function warningsOf({ running, hyphens, tidy }: Pages): Warning[] {
	const lines = { code: 'pdf.running-lines', data: { lines: running.map(({ text }) => text) } };
	const words = { code: 'pdf.divided-words', data: hyphens };
	return [
		...(running.length > 0 && !tidy.running ? [lines] : []),
		...(hyphens.count > 0 && !tidy.hyphens ? [words] : [])
	];
}
