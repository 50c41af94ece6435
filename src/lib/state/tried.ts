/** A question that cannot be answered keeps its error, to be said on the page. */
import { SimpulError } from '#core/model/error.ts';

export type Tried<T> =
	| { readonly value: T; readonly error: null }
	| { readonly value: null; readonly error: SimpulError };

/** Errors that say something about the question; others are faults of the program and go on. */
export function tried<T>(job: () => T): Tried<T> {
	try {
		return { value: job(), error: null };
	} catch (error) {
		if (error instanceof SimpulError) return { value: null, error };
		throw error;
	}
}
