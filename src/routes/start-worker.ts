/** The one worker of the program, as pages call it. It is started by the first call. */
import { WorkerClient } from '#lib/state/worker-client.ts';
import type { WorkerTable } from '#worker/table.ts';

export const startWorker = () =>
	new WorkerClient<WorkerTable>(
		() => new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' })
	);
