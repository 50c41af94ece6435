import { alive, attributesOn, find, speakersOf, valueOf } from '#core/model/visible.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { cellText } from '../cell-text.ts';
import { choice, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { json, print } from '../output.ts';

/** `simpul sources PROJECT`: one row per source. */
export async function runSources(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format']);
	const format = choice(parsed, 'format', ['csv', 'json'] as const, 'csv');
	const { project, store } = await openSession(parsed.positionals[0]);
	const attributes = attributesOn(project, 'source');
	const rows = alive(project, 'sources').map((source) => {
		const speakers = speakersOf(project, source.id);
		const actors = [source.actor, ...speakers.map((s) => s.actor)].flatMap(
			(id) => find(project, 'actors', id)?.name ?? []
		);
		return {
			name: source.name,
			file: source.file ?? '',
			kind: source.kind,
			lang: source.lang,
			date: source.date ?? '',
			words: source.words,
			turns: source.turns.start.length,
			speakers: speakers.map((s) => s.label),
			actors: [...new Set(actors)],
			attributes: Object.fromEntries(
				attributes.map((a) => [a.name, valueOf(project, a.id, source.id)])
			)
		};
	});
	await store.close();
	if (format === 'json') await print(json(rows));
	else await print(csvLines([[...COLUMNS, ...attributes.map((a) => a.name)], ...rows.map(cells)]));
	return 0;
}

const COLUMNS = [
	'name',
	'file',
	'kind',
	'lang',
	'date',
	'words',
	'turns',
	'speakers',
	'actors'
] as const;

type Row = { readonly [C in (typeof COLUMNS)[number]]: string | number | readonly string[] } & {
	readonly attributes: Record<string, string>;
};

const cells = (row: Row) => [
	...COLUMNS.map((column) => cellText(row[column])),
	...Object.values(row.attributes)
];
