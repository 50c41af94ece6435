/** A printed table in Word: caption above, a head that repeats on each page, columns as wide as their words ask for. */
import {
	AlignmentType,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type FileChild
} from 'docx';
import type { Printed } from '#core/tables/print.ts';
import { words } from './docx-text.ts';
import { isNumeric } from '#core/tables/numeric.ts';

/** Between the margins, in twentieths of a point. */
const WIDTH = 9638;
/** Characters: a column is no narrower than the one and asks for no more than the other. */
const NARROWEST = 6;
const WIDEST = 44;
const RULE = { style: 'single', size: 4, color: 'BBBBBB' } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

export function tableOf({ caption, head, body, foot, notes }: Printed): FileChild[] {
	const rows = [...body, ...(foot ? [foot] : [])];
	const widths = widthsOf([head, ...rows], head.length);
	const numeric = head.map((_, c) => isNumeric(rows, c));
	const row = (cells: readonly string[], isHead: boolean) =>
		new TableRow({
			...(isHead ? { tableHeader: true } : {}),
			cantSplit: true,
			children: widths.map((size, c) =>
				cell(cells[c] ?? '', { size, isHead, strong: isHead || cells === foot, right: numeric[c]! })
			)
		});
	return [
		new Paragraph({ style: 'Caption', keepNext: true, children: words(caption) }),
		new Table({
			width: { size: WIDTH, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			borders: {
				...{ top: RULE, bottom: RULE, insideHorizontal: RULE },
				...{ left: NONE, right: NONE, insideVertical: NONE }
			},
			rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
		}),
		...notes.map((note) => new Paragraph({ style: 'Note', children: words(note) })),
		new Paragraph({ style: 'Note', children: [] })
	];
}

type Look = {
	readonly size: number;
	readonly isHead: boolean;
	readonly strong: boolean;
	readonly right: boolean;
};

const cell = (text: string, { size, isHead, strong, right }: Look) =>
	new TableCell({
		width: { size, type: WidthType.DXA },
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F0EC' } } : {}),
		children: [
			new Paragraph({
				style: 'TableText',
				...(right ? { alignment: AlignmentType.RIGHT } : {}),
				children: words(text, strong ? { bold: true } : {})
			})
		]
	});

function widthsOf(rows: readonly (readonly string[])[], columns: number): number[] {
	const asked = Array.from({ length: columns }, (_, c) => {
		const longest = Math.max(...rows.map((row) => [...(row[c] ?? '')].length));
		return Math.min(WIDEST, Math.max(NARROWEST, longest));
	});
	const sum = asked.reduce((total, n) => total + n, 0);
	return asked.map((n) => Math.floor((WIDTH * n) / sum));
}
