/** The sample corpus as the tests read it: the plan, the ground truth, the files and the ready projects. */
import { readFileSync } from 'node:fs';
import { fold } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab, type Crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { readPackage } from '#formats/package/read.ts';
import type { Package } from '#formats/package/layout.ts';
import type { Passage, Truth } from '../../sample-transcripts/make/new-source.ts';

export const FOLDER = 'sample-transcripts';

export const bytesOf = (file: string): Uint8Array =>
	new Uint8Array(readFileSync(`${FOLDER}/${file}`));

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

type Range = readonly [least: number, most: number];
type Counts = { readonly [actor: string]: { readonly [code: string]: number } };
type Plan = {
	readonly sources: readonly {
		readonly id: string;
		readonly words_total: Range;
		readonly words_informant: Range | null;
		readonly questions: readonly string[];
		/** Answers with words of the theory that mean nothing by them, by the number of the question. */
		readonly distractors: readonly { readonly question: number }[];
	}[];
	readonly constraints: { readonly words_informant_by_actor: { readonly [actor: string]: Range } };
	readonly expected: {
		readonly replication: {
			readonly rows: readonly string[];
			readonly columns: readonly string[];
			readonly counts: readonly (readonly number[])[];
			readonly column_totals: readonly number[];
			readonly row_totals: readonly number[];
			readonly n: number;
			readonly column_percent: readonly (readonly number[])[];
			readonly row_percent: readonly (readonly number[])[];
			readonly per_transcript: { readonly [source: string]: readonly number[] };
			readonly density_per_1000_at_midpoint_words: Counts;
			readonly holder_table: { readonly [actor: string]: number };
		};
		readonly jambi_with_extension: Counts;
		readonly by_city_speaker: { readonly [city: string]: Counts };
		readonly peters_replication: {
			readonly [code: string]: { readonly [actor: string]: { readonly [valence: string]: number } };
		};
		readonly peters_valence_replication: { readonly [valence: string]: number };
		readonly saturation_in_listed_order: readonly {
			readonly source: string;
			readonly codes: number;
			readonly new: number;
			readonly cumulative: number;
		}[];
		readonly relations: readonly {
			readonly city: string;
			readonly source: string;
			readonly pid: string;
			readonly pair: readonly [string, string];
			readonly level: number;
		}[];
	};
};

export const plan = json(`${FOLDER}/make/samples.json`) as Plan;
export const { expected } = plan;
export const truth = json(`${FOLDER}/ground-truth.json`) as readonly (Truth & {
	readonly passages: readonly (Passage & { readonly hard: boolean })[];
})[];

export type Ready = {
	readonly project: Project;
	readonly pack: Package;
	/** The table that a query asks for, labels in the project's language. */
	readonly ask: (query: string) => Crosstab;
};

/** A ready project, opened as any file of a stranger would be. */
export async function ready(name: string): Promise<Ready> {
	const pack = await readPackage(bytesOf(`${name}.simpul`), `${name}.simpul`);
	const project = fold(pack.changes);
	const ask = (query: string) =>
		crosstab(project, parseSpec(new URLSearchParams(query)), (hash) => pack.texts.get(hash));
	return { project, pack, ask };
}

/** The numbers of a table by the ids of its rows and columns. */
export function cells(
	table: Crosstab,
	numbers = table.counts
): Record<string, Record<string, number>> {
	return Object.fromEntries(
		table.rows.map((row, r) => [
			row.id,
			Object.fromEntries(table.columns.map((column, c) => [column.id, numbers[r]![c]!]))
		])
	);
}

/** Without rows in which everything is 0. */
export const filled = (counts: Record<string, Record<string, number>>) =>
	Object.fromEntries(
		Object.entries(counts).filter(([, row]) => Object.values(row).some((n) => n > 0))
	);
