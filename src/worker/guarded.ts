/** An answer to a numbered question: what goes wrong is posted under its number. */
import { errorFacts } from '#core/model/error.ts';

export async function guarded(id: number, job: () => unknown): Promise<void> {
	try {
		await job();
	} catch (error) {
		self.postMessage({ id, is: 'error', ...errorFacts(error) });
	}
}
