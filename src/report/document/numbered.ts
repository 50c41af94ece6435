/** Tables and figures get their numbers in the order in which they stand. */
import type { Part } from '#core/writing/document.ts';
import { report } from '#i18n/report-document.ts';
import type { Say } from '../displays/told.ts';

export function numbered(say: Say, parts: readonly Part[]): Part[] {
	const next = { table: 1, figure: 1 };
	const each = (part: Part): Part => {
		switch (part.kind) {
			case 'table': {
				const caption = say(report.table, next.table++, part.table.caption);
				return { ...part, table: { ...part.table, caption } };
			}
			case 'figure':
				return { ...part, caption: say(report.figure, next.figure++, part.caption) };
			case 'list':
				return { ...part, items: part.items.map((item) => item.map(each)) };
			case 'quote':
				return { ...part, parts: part.parts.map(each) };
			default:
				return part;
		}
	};
	return parts.map(each);
}
