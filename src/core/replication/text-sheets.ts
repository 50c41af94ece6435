/** Who says which part of a text, and the codings: the two tables that every number follows from. */
import { codingColumns } from '../codings-file/columns.ts';
import { codingsWithRows, type CodingRow } from '../codings-file/rows.ts';
import { factsOf, type Facts } from '../facts/facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id, Lang } from '../model/records.ts';
import type { Texts } from '../tables/counters.ts';
import { MEASURE_COLUMNS, measuresIn, type Measures } from './measures.ts';
import { idList, type Sheet } from './sheet.ts';

/** Speech counts, unless it is an interviewer's or moderator's (B3); what nobody says counts only for passages without speech. */
export type SpanKind = 'said' | 'not-counted' | 'silent';

export type Asked = {
	readonly lang: Lang;
	readonly texts: Texts;
	readonly withText: boolean;
	/** Whether some table counts sentences. */
	readonly sentences: boolean;
};

export function spansSheet(project: Project, asked: Asked): Sheet {
	const facts = factsOf(project);
	const measures = measuresOf(facts, asked);
	return {
		file: 'spans.csv',
		columns: [
			...['source', 'start', 'end', 'kind', 'speaker', 'label', 'role', 'actor', 'actor_name'],
			...MEASURE_COLUMNS
		],
		rows: facts.people.sources.rows.flatMap((_, s) =>
			[...heard(facts, s, measures[s]!), ...unheard(facts, s)].sort(
				(a, b) => Number(a[1]) - Number(b[1])
			)
		)
	};
}

function heard({ people, sources }: Facts, s: number, measures: Measures): string[][] {
	const { spans } = sources[s]!;
	return Array.from(spans.start, (start, k) => {
		const speaker = people.speakers.rows[spans.speaker[k]!];
		const actor = people.actors.rows[spans.actor[k]!];
		return [
			...[people.sources.rows[s]!.id, String(start), String(spans.end[k]!)],
			...[spans.silent[k] === 1 ? 'silent' : 'said', speaker?.id ?? '', speaker?.label ?? ''],
			...[speaker?.role ?? '', actor?.id ?? '', actor?.name ?? ''],
			...measures.span(k)
		];
	});
}

function unheard({ people, sources }: Facts, s: number): string[][] {
	const { start, end } = sources[s]!.spans.unheard;
	const rest = Array<string>(5 + MEASURE_COLUMNS.length).fill('');
	return Array.from(start, (from, k) => [
		...[people.sources.rows[s]!.id, String(from), String(end[k]!), 'not-counted'],
		...rest
	]);
}

/** The columns of a table of codings, between ids and measures. */
export function codingsSheet(project: Project, asked: Asked): Sheet {
	const facts = factsOf(project);
	const measures = measuresOf(facts, asked);
	const rowOf = facts.sources.map(({ block }) => new Map(block.ids.map((id, i) => [id, i])));
	const shared = codingColumns(asked.withText);
	const known = (ids: readonly Id[] | undefined) => idList(ids ?? []);
	const cells = ({ coding, row }: { coding: Coding; row: CodingRow }) => {
		const s = facts.people.sources.number.get(coding.source)!;
		return [
			...[coding.id, coding.source, coding.coder, known(coding.about), known(coding.holder)],
			...[facts.people.sources.rows[s]!.text],
			...measures[s]!.coding(rowOf[s]!.get(coding.id)!),
			...shared.map((column) => cell(row[column]))
		];
	};
	return {
		file: 'codings.csv',
		columns: [
			...['coding', 'source_id', 'coder_id', 'about_ids', 'holder_ids', 'text_sha256'],
			...[...MEASURE_COLUMNS, ...shared]
		],
		rows: codingsWithRows(project, [], asked.texts, asked.lang).map(cells)
	};
}

const cell = (value: string | number | readonly string[]): string =>
	typeof value === 'object' ? value.join('; ') : String(value);

/** By number of the source. @throws SimpulError text.missing {hash} */
function measuresOf({ people, sources }: Facts, { texts, sentences }: Asked): Measures[] {
	return people.sources.rows.map((source, s) => {
		const text = texts(source.text);
		if (text === undefined) throw new SimpulError('text.missing', { hash: source.text });
		return measuresIn(sources[s]!, source, text, sentences);
	});
}
