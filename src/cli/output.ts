/** Data go to standard output, messages to standard error. */
import { errorSentence } from '#i18n/errors.ts';
import type { Locale } from '#i18n/message.ts';
import { writeFileSync } from 'node:fs';

/** Messages follow the terminal's language. */
export const locale: Locale = /^(id|in|ms)\b/i.test(
	process.env['LC_ALL'] ?? process.env['LANG'] ?? ''
)
	? 'id'
	: 'en';

export const tell = (message: string): void => void process.stderr.write(`${message}\n`);

export function warn({
	code,
	data
}: {
	readonly code: string;
	readonly data: { readonly [name: string]: unknown };
}): void {
	tell(errorSentence(locale, code, data));
}

/** Waits until a pipe has taken everything, so that nothing is cut off when the program ends. */
export function print(text: string): Promise<void> {
	return new Promise((done, fail) =>
		process.stdout.write(text, (error) => (error ? fail(error) : done()))
	);
}

export async function write(text: string, file: string | undefined): Promise<void> {
	if (file === undefined) return print(text);
	writeFileSync(file, text);
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
