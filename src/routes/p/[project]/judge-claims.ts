/** The worker that judges the claims of large projects; started by the first question. */
import type { JudgeFar } from '#lib/judging/judging.svelte.ts';
import { startWorker } from '../../start-worker.ts';

let worker: ReturnType<typeof startWorker> | null = null;

export const judgeClaims: JudgeFar = (project, claims, texts) =>
	(worker ??= startWorker()).call('judgeClaims', project, claims, texts);
