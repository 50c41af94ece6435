/**
 * The one web worker: calls the function that was named and posts what it returns. All work is in `table.ts`. A call that is followed
 * gets one argument more, through which the function says how far it has come.
 */
import { errorFacts, SimpulError } from '#core/model/error.ts';
import type { OnProgress } from '#core/import/progress.ts';
import { table } from './table.ts';

type Call = {
	readonly id: number;
	readonly name: string;
	readonly args: readonly unknown[];
	readonly follows?: boolean;
};

const functions: Readonly<Record<string, (...args: never[]) => unknown>> = table;

self.onmessage = async ({ data }: MessageEvent<Call>) => {
	try {
		const run = functions[data.name];
		if (!run) throw new SimpulError('worker.unknown', { name: data.name });
		const { id } = data;
		const report: OnProgress = (done, of) => self.postMessage({ id, progress: { done, of } });
		const args = data.follows ? [...data.args, report] : data.args;
		self.postMessage({ id, value: await run(...(args as never[])) });
	} catch (error) {
		self.postMessage({ id: data.id, error: errorFacts(error) });
	}
};
