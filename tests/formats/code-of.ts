/** What a refusal says: the error's code and facts. Anything but a SimpulError is thrown on. */
import { SimpulError } from '#core/model/error.ts';

export async function codeOf(run: () => unknown) {
	try {
		await run();
	} catch (error) {
		if (error instanceof SimpulError) return { code: error.code, data: error.data };
		throw error;
	}
	return { code: 'nothing was refused', data: {} };
}
