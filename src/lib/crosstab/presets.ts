/**
 * Ready tables. A project with the three top-level codes of polycentric governance opens with them side by side, in percent of each
 * code, and offers each alone, as such studies print them; any other project opens with actors by its top-level codes.
 */
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { isShown } from '#core/model/visible.ts';
import { DEFAULT_SPEC, type TableSpec } from '#core/tables/spec.ts';
import { specText } from '#core/tables/spec-text.ts';
import { crosstab as words } from '#i18n/crosstab.ts';
import { translate, type Locale } from '#i18n/message.ts';

const THREE = ['pg-authority', 'pg-cooperation', 'pg-involvement'];

export type Preset = { readonly label: string; readonly table: string };

const hasThree = (project: Project) => THREE.every((id) => isShown(project, id));
const ofCodes = (ids: readonly string[]): TableSpec => ({
	...DEFAULT_SPEC,
	columns: { by: 'code', ids },
	percent: 'column',
	heard: true
});

/** What the page shows when its address asks for nothing. */
export const usualSpec = (project: Project): TableSpec =>
	hasThree(project) ? ofCodes(THREE) : { ...DEFAULT_SPEC, percent: 'column', heard: true };

export function presets(project: Project, locale: Locale): Preset[] {
	if (!hasThree(project)) return [];
	return [
		{ label: translate(locale, words.sideBySide), table: specText(ofCodes(THREE)) },
		...THREE.map((id) => ({
			label: say(project.codes.get(id)?.name, locale),
			table: specText(ofCodes([id]))
		}))
	];
}
