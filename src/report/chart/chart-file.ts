/** The chart of a table as an SVG file: what the page saves and the command line writes, the same bytes (B12). */
import type { Project } from '#core/model/project.ts';
import type { Printed } from '#core/tables/print.ts';
import type { Locale } from '#i18n/message.ts';
import type { ToldTable } from '../tell-table.ts';
import { chartOf } from './chart-of.ts';
import { barGeometry } from './geometry.ts';
import { toSvg } from './to-svg.ts';

/** Pixels: fits a page of A4 with margins; a chart of many bars fits it lying on its side. */
const WIDTH = 680;
const LYING = 1040;
const MANY = 40;

export function chartFile(
	project: Project,
	locale: Locale,
	told: ToldTable,
	printed: readonly Printed[]
): string {
	const { title, sentence, notes } = told;
	const chart = chartOf(project, locale, told, printed);
	const count = chart.groups.reduce((sum, { bars }) => sum + bars.length, 0);
	const drawing = barGeometry(chart, count > MANY ? LYING : WIDTH);
	return toSvg(drawing, { title, caption: sentence, notes });
}
