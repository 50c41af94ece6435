/** An error while a page opens becomes a sentence in the reader's language. */
import { sayError } from '#lib/state/say-error.ts';

export const handleError = async ({ error, status }: { error: unknown; status: number }) => {
	if (status !== 404) console.error(error);
	return { message: await sayError(error) };
};
