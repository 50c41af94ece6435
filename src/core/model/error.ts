import type { Json } from './json.ts';

/** An error on its way between threads: its class does not travel. */
export type ErrorFacts = {
	readonly code: string;
	readonly data: { readonly [name: string]: Json };
};

/**
 * The one error that reaches people. The core knows the code and the facts; the page and the command line turn them
 * into a sentence (`i18n/errors.ts`: what happened, to which thing, what to do now).
 */
export class SimpulError extends Error {
	constructor(
		readonly code: string,
		readonly data: { readonly [name: string]: Json } = {}
	) {
		super(`${code} ${JSON.stringify(data)}`);
		this.name = 'SimpulError';
	}
}

/** Errors of other kinds, which nobody foresaw, keep their message as the reason. */
export function errorFacts(error: unknown): ErrorFacts {
	if (error instanceof SimpulError) return { code: error.code, data: { ...error.data } };
	const reason = error instanceof Error ? error.message : String(error);
	return { code: 'unexpected', data: { reason } };
}
