/** Triangulation as the text of a file: what the page saves and what `simpul triangulation` prints are these same bytes. */
import type { Triangulation } from '#core/claims/triangulation.ts';
import type { Project } from '#core/model/project.ts';
import { metaOf } from '#core/model/visible.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import type { Printed } from '#core/tables/print.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { triangulation as words } from '#i18n/triangulation.ts';
import {
	tellTriangulation,
	type ToldFinding,
	type ToldTriangulation
} from './tell-triangulation.ts';

export const TRIANGULATION_FORMATS = ['text', 'json', 'md', 'csv', 'html'] as const;
export type TriangulationFormat = (typeof TRIANGULATION_FORMATS)[number];

export function triangulationFile(
	format: TriangulationFormat,
	project: Project,
	value: Triangulation,
	locale: Locale
): string {
	if (format === 'json') return triangulationJson(value);
	if (format !== 'text') return TABLE_FILES[format]([triangulationTable(project, value, locale)]);
	const told = tellTriangulation(project, value, locale);
	return inText(told, titleOf(project, locale), locale);
}

const titleOf = (project: Project, locale: Locale): string =>
	translate(locale, words.fileTitle, metaOf(project)?.name ?? '');

export const triangulationTable = (
	project: Project,
	value: Triangulation,
	locale: Locale
): Printed => printed(tellTriangulation(project, value, locale), titleOf(project, locale), locale);

/** The parts of the sum by their heads; without evidence two of them are empty. */
const sumOf = ({ methods, types, researchers, theories }: ToldFinding) =>
	[
		[words.methods, methods],
		[words.types, types],
		[words.researchers, researchers],
		[words.theories, theories]
	] as const;

const placeName = ({ method, who }: ToldTriangulation['columns'][number]): string =>
	who === '' ? method : `${method} · ${oneLine(who)}`;

/** Control characters would move the cursor of a terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function printed({ columns, rows, notes }: ToldTriangulation, caption: string, locale: Locale) {
	const say = (message: typeof words.number) => translate(locale, message);
	const { methods, types, researchers, theories } = words;
	return {
		caption,
		head: [
			...[words.number, words.finding].map(say),
			...columns.map(placeName),
			...[methods, types, researchers, theories, words.notes].map(say)
		],
		body: rows.map((row, i) => [
			...[String(i + 1), row.sentence],
			...row.cells.map(({ text }) => text),
			...sumOf(row).map(([, text]) => text),
			row.notes.join(' ')
		]),
		foot: null,
		notes: rows.length === 0 ? [say(words.none)] : notes
	} satisfies Printed;
}

function inText({ columns, rows, notes }: ToldTriangulation, caption: string, locale: Locale) {
	if (rows.length === 0) return `${translate(locale, words.none)}\n`;
	const width = Math.max(...columns.map((column) => placeName(column).length));
	const cells = (row: ToldFinding) => [
		...columns.map((column, c) => `${placeName(column).padEnd(width)}  ${row.cells[c]!.text}`),
		...sumOf(row).map(([head, text]) => `${translate(locale, head)}: ${text}.`)
	];
	const finding = (row: ToldFinding, i: number) =>
		[
			`${i + 1}. ${oneLine(row.sentence)}`,
			...[...(row.passages > 0 ? cells(row) : []), ...row.notes].map((line) => `   ${line}`)
		].join('\n');
	return `${[caption, ...rows.map(finding), notes.join('\n')].join('\n\n')}\n`;
}

/** For programs: keys and their order are part of the interface. */
function triangulationJson({ side, columns, rows }: Triangulation): string {
	const value = {
		columns: side,
		places: columns.map(({ id, kind, whose, actor, sources }) => ({
			...{ id, kind, whose, actor, sources }
		})),
		findings: rows.map(({ claim, cells, ...sum }) => ({
			...{ id: claim.id, sentence: claim.sentence, status: claim.status },
			cells: cells.map((cell, c) => ({ place: columns[c]!.id, ...cell })),
			...sum
		}))
	};
	return `${JSON.stringify(value, null, '\t')}\n`;
}
