/** Errors as sentences in the reader's language, and the way most callers show them. */
import { errorSentence } from '#i18n/errors.ts';
import { SimpulError } from '#core/model/error.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { preferences } from './preferences.svelte.ts';

export function sayError(error: unknown): string {
	if (error instanceof SimpulError)
		return errorSentence(preferences.locale, error.code, error.data);
	return errorSentence(preferences.locale, 'unexpected', {
		reason: error instanceof Error ? error.message : String(error)
	});
}

/** Runs something the person asked for; an error becomes a message on the page. True if it went well. */
export async function attempt(job: () => unknown): Promise<boolean> {
	try {
		await job();
		return true;
	} catch (error) {
		if (!(error instanceof SimpulError)) console.error(error);
		notices.error(sayError(error));
		return false;
	}
}

/** A warning of a reader: nothing failed, but the person should know. */
export const sayWarning = (warning: {
	readonly code: string;
	readonly data: { readonly [name: string]: unknown };
}): string => errorSentence(preferences.locale, warning.code, warning.data);
