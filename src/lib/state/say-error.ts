/**
 * Errors as sentences in the reader's language, and the way most callers show them. The sentences are many and are loaded when the
 * first one is needed; where that fails too, a plain one that is always here must do.
 */
import { errorFacts, SimpulError } from '#core/model/error.ts';
import { app } from '#i18n/app.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import { t } from './t.ts';

type Facts = { readonly [name: string]: unknown };

export async function sayError(error: unknown): Promise<string> {
	const { code, data } = errorFacts(error);
	const notLoaded = code === 'unexpected' && NOT_LOADED.test(String(data['reason']));
	return notLoaded ? t(app.notLoaded) : sentence(code, data);
}

/** A warning of a reader: nothing failed, but the person should know. */
export const sayWarning = ({ code, data }: { readonly code: string; readonly data: Facts }) =>
	sentence(code, data);

/** How Chromium and Firefox, Safari, and the loader of styles say that a part of the program did not come. */
const NOT_LOADED = /dynamically imported module|importing a module script|preload css/i;

async function sentence(code: string, facts: Facts): Promise<string> {
	const { locale } = preferences;
	try {
		const { errorSentence } = await import('#i18n/errors.ts');
		return errorSentence(locale, code, facts);
	} catch {
		const what = code === 'unexpected' ? String(facts['reason']) : code;
		return `${t(app.wentWrong)} (${what}). ${t(app.notLoaded)}`;
	}
}

/** Runs something the person asked for; an error becomes a message on the page. True if it went well. */
export async function attempt(job: () => unknown): Promise<boolean> {
	try {
		await job();
		return true;
	} catch (error) {
		if (!(error instanceof SimpulError)) console.error(error);
		notices.error(await sayError(error));
		return false;
	}
}
