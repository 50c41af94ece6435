/** Errors lose their class on the way to the page, so they travel as code and facts. */
import { SimpulError, type ErrorFacts } from '#core/model/error.ts';

export function errorFacts(error: unknown): ErrorFacts {
	if (error instanceof SimpulError) return { code: error.code, data: { ...error.data } };
	const reason = error instanceof Error ? error.message : String(error);
	return { code: 'unexpected', data: { reason } };
}
