/** The answer to a question about codes as it is told and written: numbers and stretches, without what they were counted from. */
import type { Dim } from '../facts/dim.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { numbersFound, passagesFound, type CodeNumbersFound, type FoundPassage } from './answer.ts';
import type { Asked } from './ask.ts';
import { countBy, type FoundTable } from './count-by.ts';
import type { CodeQuery } from './spec.ts';

export type CodeAnswer = {
	readonly query: CodeQuery;
	readonly numbers: CodeNumbersFound;
	/** In the order of sources and text. */
	readonly passages: readonly FoundPassage[];
};

/** A row of the table: how many of its passages of A were found. */
export type CountedRow = {
	readonly id: string;
	readonly label: string;
	readonly asked: number;
	readonly found: number;
};

export type CountedTable = Omit<FoundTable, 'rows'> & { readonly rows: readonly CountedRow[] };

export const answerOf = (asked: Asked): CodeAnswer => ({
	query: asked.query,
	numbers: numbersFound(asked),
	passages: passagesFound(asked)
});

/** @throws SimpulError as countBy */
export function countedBy(project: Project, asked: Asked, by: Dim, lang: Lang): CountedTable {
	const table = countBy(project, asked, by, lang);
	return { ...table, rows: table.rows.map((row) => ({ ...row, found: row.found.length })) };
}
