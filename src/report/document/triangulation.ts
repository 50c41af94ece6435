/** Which methods agree with each claim, disagree or are silent; who and what else stands behind it is told in sentences below. */
import { triangulate } from '#core/claims/triangulation.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { triangulation as words } from '#i18n/triangulation.ts';
import { tellTriangulation, type ToldFinding } from '../tell-triangulation.ts';
import type { Desk } from './desk.ts';

export function triangulation({ project, locale, say }: Desk): Part[] {
	const { columns, rows, notes } = tellTriangulation(project, triangulate(project, 'kind'), locale);
	if (columns.length === 0) return [];
	const head = [say(words.number), say(words.finding), ...columns.map(({ method }) => method)];
	const body = rows.map(({ sentence, cells }, at) => [
		...[`K${at + 1}`, sentence],
		...cells.map(({ text }) => text)
	]);
	const sums = rows.flatMap((row, at) =>
		row.passages === 0 ? [] : [[plain(`K${at + 1}. ${sumOf(row, say).join(' ')}`, 'note')]]
	);
	return [
		{ kind: 'heading', level: 3, text: say(words.title) },
		{ kind: 'table', table: { caption: say(words.title), head, body, foot: null, notes } },
		...(sums.length > 0 ? [{ kind: 'list', start: null, items: sums } as const] : [])
	];
}

const sumOf = (
	{ methods, types, researchers, theories, notes }: ToldFinding,
	say: Desk['say']
): string[] => [
	...(
		[
			[words.methods, methods],
			[words.types, types],
			[words.researchers, researchers],
			[words.theories, theories]
		] as const
	)
		.filter(([, text]) => text !== '')
		.map(([label, text]) => `${say(label)}: ${text}.`),
	...notes
];
