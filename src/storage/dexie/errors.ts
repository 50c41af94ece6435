/**
 * From the browser's errors to ours. A full quota comes as an AbortError of the transaction whose `inner` has the real name
 * (`instanceof` does not tell), so that names are compared. What is not the database's error passes through unchanged.
 */
import { SimpulError } from '#core/model/error.ts';

type Named = { readonly name?: string; readonly inner?: Named | null };

const CODES: { readonly [name: string]: string } = {
	QuotaExceededError: 'store.full',
	VersionError: 'store.newer',
	MissingAPIError: 'store.unavailable',
	OpenFailedError: 'store.unavailable',
	DatabaseClosedError: 'store.unavailable',
	InvalidStateError: 'store.unavailable',
	SecurityError: 'store.unavailable',
	NotAllowedError: 'store.unavailable',
	UnknownError: 'store.unavailable',
	AbortError: 'store.unavailable'
};

export function asStoreError(error: unknown): unknown {
	if (error instanceof SimpulError) return error;
	const names = namesOf(error as Named | null);
	const name = names.find((n) => n === 'QuotaExceededError') ?? names.find((n) => n in CODES);
	return name === undefined ? error : new SimpulError(CODES[name]!, { reason: name });
}

function namesOf(error: Named | null | undefined): string[] {
	const names: string[] = [];
	for (let at = error; at && names.length < 5; at = at.inner) names.push(at.name ?? '');
	return names;
}
