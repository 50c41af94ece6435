/** Errors lose their class on the way to the page, so they travel as code and facts. */
import { SimpulError } from '#core/model/error.ts';
import type { Json } from '#core/model/json.ts';

export function errorFacts(error: unknown): { code: string; data: Record<string, Json> } {
	if (error instanceof SimpulError) return { code: error.code, data: { ...error.data } };
	const reason = error instanceof Error ? error.message : String(error);
	return { code: 'unexpected', data: { reason } };
}
