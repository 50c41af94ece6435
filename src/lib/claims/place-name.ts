/** Columns of the triangulation by name, and gathered under their methods. */
import type { ToldCell, ToldPlace } from '#report/tell-triangulation.ts';
import { agreements } from '#i18n/triangulation.ts';
import { t } from '#lib/state/t.ts';

/** "Interview · Village office" */
export const placeName = ({ method, who }: ToldPlace): string =>
	who === '' ? method : `${method} · ${who}`;

/** For ears: the sign "–" has a name too. */
export const cellName = (place: ToldPlace, { agreement, text }: ToldCell): string =>
	`${placeName(place)}: ${agreement === 'none' ? t(agreements['none']!) : text}`;

/** Methods in their order, with how many columns each has. */
export function methodsOf(columns: readonly ToldPlace[]) {
	const kinds = [...new Set(columns.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const own = columns.filter((column) => column.kind === kind);
		return { kind, name: own[0]!.method, columns: own.length };
	});
}
