/** Our rows and columns by all names that another program may give them; read once for a question. */
import { askedAlone } from '#core/compare/settings.ts';
import { namedLines, type NamedLine } from '#core/compare/line-names.ts';
import type { ActorDetails } from '#core/frameworks/actor-details.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import type { Locale } from '#i18n/message.ts';
import { withNames } from './name-table.ts';

export type OurLines = {
	readonly rows: readonly NamedLine[];
	readonly columns: readonly NamedLine[];
};

/** @throws SimpulError as `crosstab` */
export function ourLines(
	project: Project,
	spec: TableSpec,
	details: readonly ActorDetails[],
	locale: Locale
): OurLines {
	const plain = { ...askedAlone(spec), unit: 'references', percent: 'none' } as const;
	const counted = crosstab(project, plain, undefined, locale);
	const other = locale === 'en' ? 'id' : 'en';
	const [here, there] = [withNames(counted, locale), withNames(counted, other)];
	const named = (side: 'rows' | 'columns') =>
		namedLines(project, spec[side], here[side], details).map((line, at) => {
			const foreign = there[side][at]!.label;
			return foreign === line.label ? line : { ...line, names: [...line.names, foreign] };
		});
	return { rows: named('rows'), columns: named('columns') };
}
