/** The bars of a counted table, where there are not more than a page holds. */
import type { Project } from '#core/model/project.ts';
import type { Printed } from '#core/tables/print.ts';
import type { Part } from '#core/writing/document.ts';
import type { Locale } from '#i18n/message.ts';
import { chartOf } from '../chart/chart-of.ts';
import { barGeometry } from '../chart/geometry.ts';
import { toSvg } from '../chart/to-svg.ts';
import type { ToldTable } from '../tell-table.ts';
import { withSize } from './with-size.ts';

const WIDTH = 680;
const MOST = 40;

export function tableFigure(
	project: Project,
	told: ToldTable,
	printed: readonly Printed[],
	name: string,
	locale: Locale
): Part[] {
	const chart = chartOf(project, locale, told, printed);
	const bars = chart.groups.reduce((sum, group) => sum + group.bars.length, 0);
	if (bars === 0 || bars > MOST) return [];
	const title = name === '' ? told.title : name;
	const svg = toSvg(barGeometry(chart, WIDTH), { title: '', caption: '', notes: [] });
	return [withSize({ svg, alt: `${title}. ${told.sentence}`, caption: title })];
}
