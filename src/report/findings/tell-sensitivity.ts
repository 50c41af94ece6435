/** The same table asked in other ways, as it is read: all layers together, then each of them. */
import { otherSide } from '#core/findings/question.ts';
import type { Sensitivity } from '#core/findings/sensitivity.ts';
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { someOf } from '#i18n/findings-words.ts';
import type { Locale } from '#i18n/message.ts';
import { namesOf } from './names.ts';
import { tellLayers, type ToldLayers } from './tell-layers.ts';
import { tellStand, type ToldStand } from './tell-stand.ts';

export type ToldSensitivity = ToldStand & {
	/** Heads of the lines. */
	readonly lines: readonly string[];
	/** null for a table without a third dimension. */
	readonly layered: ToldLayers | null;
};

export function tellSensitivity(
	project: Project,
	spec: TableSpec,
	found: Sensitivity,
	locale: Locale
): ToldSensitivity {
	const names = namesOf(project, spec, locale);
	const { per, layered } = found;
	const across = otherSide(per);
	const some = (ids: readonly string[]) =>
		someOf(
			locale,
			ids.map((id) => names.of(across, id)),
			2
		);
	const telling = { names, some, per, spec, locale };
	return {
		lines: found.lines.map(({ id }) => names.of(per, id)),
		...tellStand(found, telling),
		layered: layered && tellLayers(project, found.lines, layered, telling)
	};
}
