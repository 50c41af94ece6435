/** A file that holds several projects: which one is meant has to be asked. */
import { SimpulError } from '../model/error.ts';

/** Names of the projects, or null if something else is wrong. */
export const severalIn = (error: unknown): readonly string[] | null =>
	error instanceof SimpulError && error.code === 'taguette.several'
		? (error.data['names'] as readonly string[])
		: null;
