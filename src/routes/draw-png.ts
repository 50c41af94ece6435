/** Drawings as PNG, by a worker that is started with the first one and kept for the next. */
import { missingLetters } from '#formats/png/missing-letters.ts';
import type { DrawnPng } from '#lib/ui/save-text.ts';
import { startWorker } from './start-worker.ts';

let worker: ReturnType<typeof startWorker> | null = null;

export async function drawPng(svg: string): Promise<DrawnPng> {
	worker ??= startWorker();
	return { bytes: await worker.call('svgToPng', svg), missing: missingLetters(svg) };
}
