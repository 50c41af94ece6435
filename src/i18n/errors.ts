/** Errors in words: what happened, to which thing, what to do now. Keys are the codes of SimpulError. */
import { translate, type Locale, type Message } from './message.ts';
import { errorMessages, type Facts } from './error-messages.ts';

/** The sentence for an error code; an unknown code says so and shows its facts, so that nothing is hidden. */
export function errorSentence(locale: Locale, code: string, data: Facts): string {
	const message: Message<[Facts]> | undefined = errorMessages[code];
	if (message) return translate(locale, message, data);
	const facts = Object.entries(data).map(([name, value]) => `${name}: ${String(value)}`);
	const detail = [code, ...facts].join(', ');
	return locale === 'id' ? `Terjadi kesalahan (${detail}).` : `Something went wrong (${detail}).`;
}
