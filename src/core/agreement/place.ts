/** The codings of one source as runs of its units, or of its characters. */
import type { Project } from '../model/project.ts';
import type { Coder, Id, Source } from '../model/records.ts';
import { shownCodes } from '../model/visible.ts';
import type { Spans } from '../text/span.ts';
import { join, unitsTouched, type Run } from './runs.ts';
import type { AgreementSpec } from './spec.ts';
import { unitsOf } from './units.ts';
import type { SharedSource } from './who.ts';

export type PlacedCoding = Run & {
	readonly coding: Id;
	readonly code: Id;
	/** Position in the list of those who are compared. */
	readonly coder: number;
};

export type PlacedSource = {
	readonly source: Source;
	readonly present: readonly number[];
	/** How many are compared in all. */
	readonly coders: number;
	/** null: characters. */
	readonly units: Spans | null;
	/** Units or characters of the source. */
	readonly total: number;
	/** In the order of their beginnings. */
	readonly codings: readonly PlacedCoding[];
};

export function placed(
	project: Project,
	{ source, facts, present }: SharedSource,
	coders: readonly Coder[],
	{ unit }: AgreementSpec,
	text: (hash: string) => string
): PlacedSource {
	const units =
		unit === 'character' ? null : unitsOf(source, facts.spans, unit, () => text(source.text));
	const { block } = facts;
	const shown = shownCodes(project, block);
	const position = new Map(coders.map(({ id }, c) => [id, c]));
	const codings: PlacedCoding[] = [];
	for (let i = 0; i < block.ids.length; i++) {
		const coder = position.get(block.coders[block.coder[i]!]!);
		if (block.alive[i] !== 1 || !shown[block.code[i]!] || coder === undefined) continue;
		const [start, end] = [block.start[i]!, block.end[i]!];
		const run = units ? unitsTouched(units, start, end) : { from: start, to: end };
		codings.push({ ...run, coding: block.ids[i]!, code: block.codes[block.code[i]!]!, coder });
	}
	return {
		...{ source, present, coders: coders.length, units, codings },
		total: units ? units.start.length : source.length
	};
}

/** What each coder gave the code of each row to; rows without any are not there. */
export function runsByRow(
	{ codings, coders }: PlacedSource,
	under: (code: Id) => readonly number[]
): Map<number, Run[][]> {
	const rows = new Map<number, Run[][]>();
	for (const { code, coder, from, to } of codings) {
		if (from === to) continue;
		for (const row of under(code)) {
			const runs = rows.get(row) ?? Array.from({ length: coders }, () => []);
			rows.set(row, runs);
			join(runs[coder]!, from, to);
		}
	}
	return rows;
}
