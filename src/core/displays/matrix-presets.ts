/** Matrices after Miles, Huberman and Saldaña, as questions with sensible sides for this project. */
import { cityAttribute } from '../facts/city-attribute.ts';
import { codeNumbers } from '../facts/code-numbers.ts';
import type { Dim } from '../facts/dim.ts';
import type { Project } from '../model/project.ts';
import { DEFAULTS, type MatrixSpec } from './spec.ts';

export const MATRIX_PRESETS = ['role-ordered', 'clustered', 'effects', 'cross-city'] as const;
export type MatrixPreset = (typeof MATRIX_PRESETS)[number];

/**
 * @returns role-ordered: types of actors by codes; clustered: sources by codes that belong together, with a pattern note; effects:
 * codes by what they bring (help, hindrance); cross-city: city and type by codes, or null without a city
 */
export function matrixPreset(project: Project, preset: MatrixPreset): MatrixSpec | null {
	const spec = (rows: readonly Dim[], columns: Dim): MatrixSpec => ({
		...DEFAULTS.matrix,
		...{ rows, columns }
	});
	const codes: Dim = { by: 'code' };
	switch (preset) {
		case 'role-ordered':
			return spec([{ by: 'type' }], codes);
		case 'clustered':
			return spec([{ by: 'source' }], related(project));
		case 'effects':
			return spec([codes], { by: 'valence' });
		case 'cross-city': {
			const city = cityAttribute(project, 'source');
			return city ? spec([{ by: 'source', attribute: city.id }, { by: 'type' }], codes) : null;
		}
	}
}

/** The codes below the first code that has any: one concept and its sides. */
function related(project: Project): Dim {
	const { codes, parent } = codeNumbers(project);
	const first = parent.find((number) => number >= 0);
	return first === undefined ? { by: 'code' } : { by: 'code', below: codes[first]!.id };
}
