/** The question of the address and its answer; a question that cannot be answered keeps its error, to be said on the page. */
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { usualSpec } from './presets.ts';

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

/** @param text  of the address; '' = the usual table of this project */
export const askedSpec = (project: Project, text: string): Tried<TableSpec> =>
	tried(() => (text === '' ? usualSpec(project) : parseSpec(new URLSearchParams(text))));
