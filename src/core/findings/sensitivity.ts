/** What never changes when the same table is asked in another way, and where first place turns (S9), layer by layer (S9.5). */
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { TableSpec } from '../tables/spec.ts';
import { layered, type Layered } from './layered.ts';
import { layersOf, question, type Side, type Texts } from './question.ts';
import { standOf, type Stand } from './stand.ts';

/** What all layers say together, as the table counts them, and then each of them. */
export type Sensitivity = Stand & {
	/** Which side the lines are as displayed. */
	readonly per: Side;
	/** null when the table has no third dimension. */
	readonly layered: Layered | null;
};

/**
 * @param texts  null = not at hand: words and rates are left out, and named
 * @throws SimpulError as `crosstab`
 */
export function sensitivity(
	project: Project,
	spec: TableSpec,
	texts: Texts | null = null,
	lang?: Lang
): Sensitivity {
	const of = question(project, spec, texts, lang);
	const whole = standOf(of);
	return {
		per: of.per,
		...whole,
		layered: of.layers && layered(of.layers, layersOf(of), whole.lines)
	};
}
