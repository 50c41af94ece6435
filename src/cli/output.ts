/** Data go to standard output, messages to standard error. */
import { errorSentence } from '#i18n/errors.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import { SimpulError } from '#core/model/error.ts';
import { writeWhole } from '#storage/folder/disk.ts';
import { realpath, stat, writeFile } from 'node:fs/promises';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** Messages follow the terminal's language: `id_ID.UTF-8` and Malay read Indonesian. An empty setting is none. */
export const locale: Locale = /^(id|in|ms)(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '')
	? 'id'
	: 'en';

export const inWords = <A extends readonly unknown[]>(message: Message<A>, ...facts: A): string =>
	translate(locale, message, ...facts);

export const tell = (message: string): void => void process.stderr.write(`${message}\n`);

type Problem = { readonly code: string; readonly data: { readonly [name: string]: unknown } };

/** @param of  the file it is about, where the sentence does not name one */
export function warn({ code, data }: Problem, of?: string): void {
	tell(`${of === undefined ? '' : `${of}: `}${errorSentence(locale, code, data)}`);
}

/** Waits until a pipe has taken everything, so that nothing is cut off when the program ends. */
export function print(text: string | Uint8Array): Promise<void> {
	return new Promise((done, fail) =>
		process.stdout.write(text, (error) => (error ? fail(error) : done()))
	);
}

/** A file that is there stays as it was until the new one is whole. @throws SimpulError file.unwritable {file, reason} */
export async function write(content: string | Uint8Array, file: string | undefined): Promise<void> {
	if (file === undefined) return print(content);
	try {
		const there = await stat(file).catch(() => null);
		// A device or a pipe takes what it is given; in its place there would be a file.
		if (there && !there.isFile()) await writeFile(file, content);
		else await writeWhole(there ? await realpath(file) : file, content);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		throw new SimpulError('file.unwritable', { file, reason });
	}
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
