/** Findings are computed by a worker of their own, which is ended with the question. */
import type { Asker } from '#lib/crosstab/findings/asker.ts';
import { startWorker } from '../../../start-worker.ts';

export function askFindings(): Asker {
	const worker = startWorker();
	return {
		words: (asked) => worker.call('findWords', asked),
		sensitivity: (asked) => worker.call('findSensitivity', asked),
		silence: (asked) => worker.call('findSilence', asked),
		uncertainty: (asked) => worker.call('findUncertainty', asked),
		exact: (asked) => worker.call('findExact', asked),
		cancel: () => worker.cancel()
	};
}
