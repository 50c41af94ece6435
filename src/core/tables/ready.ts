/**
 * Tables that a project offers by itself. With the three top-level codes of polycentric governance: these side by side in percent of
 * each code, and each alone, as such studies print them; any other project: actors by its top-level codes.
 */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { isShown } from '../model/visible.ts';
import { DEFAULT_SPEC, type TableSpec } from './spec.ts';

const THREE: readonly Id[] = ['pg-authority', 'pg-cooperation', 'pg-involvement'];

/** `code` is the one that a table is about; null: several. */
export type Ready = { readonly code: Id | null; readonly spec: TableSpec };

const hasThree = (project: Project) => THREE.every((id) => isShown(project, id));
const ofCodes = (ids: readonly Id[]): TableSpec => ({
	...DEFAULT_SPEC,
	columns: { by: 'code', ids },
	percent: 'column',
	heard: true
});

/** What a table shows before anything is asked. */
export const usualSpec = (project: Project): TableSpec =>
	hasThree(project) ? ofCodes(THREE) : { ...DEFAULT_SPEC, percent: 'column', heard: true };

/** None where there is only the usual one. */
export const readyTables = (project: Project): Ready[] =>
	hasThree(project)
		? [
				{ code: null, spec: ofCodes(THREE) },
				...THREE.map((code) => ({ code, spec: ofCodes([code]) }))
			]
		: [];
