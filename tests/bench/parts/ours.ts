/** Our side of every comparison: the project as the program holds it, asked for tables as the page asks. */
import { factsOf } from '../../../src/core/facts/facts.ts';
import { crosstab, crosstabs, type Crosstab } from '../../../src/core/tables/crosstab.ts';
import { DEFAULT_SPEC, type TableSpec } from '../../../src/core/tables/spec.ts';
import type { Project } from '../../../src/core/model/project.ts';
import { ACTORS, CODES, type Made } from '../data/made.ts';
import { actorId, cityName, coderId, codeId, makeProject, sourceOfHash } from '../data/project.ts';
import { timed } from '../measure.ts';
import { ALL_ACTORS, noCells, WIDTH, type Cells } from '../peers/peer.ts';

export const UNITS = ['references', 'words', 'sources'] as const;
type Unit = (typeof UNITS)[number];

export const coders = (count: number) => Array.from({ length: count }, (_, n) => coderId(n));
const COLUMNS = { by: 'code', ids: Array.from({ length: CODES }, (_, n) => codeId(n)) } as const;
const WHERE = [
	{ dim: { by: 'actor', attribute: 'City' }, values: [0, 1, 2].map(cityName) },
	{ dim: { by: 'coder' }, values: coders(5) }
] as const;

export class Ours {
	readonly project: Project;
	readonly texts: (hash: string) => string;
	/** Milliseconds of the first time. */
	readonly factsTime: number;
	readonly wordsTime: number;

	constructor(
		readonly made: Made,
		text: (source: number) => string
	) {
		this.project = makeProject(made);
		this.texts = (hash) => text(sourceOfHash(hash));
		this.factsTime = timed(() => factsOf(this.project));
		this.wordsTime = timed(() => crosstab(this.project, this.spec('words'), this.texts));
	}

	spec(unit: Unit, filtered = false): TableSpec {
		return { ...DEFAULT_SPEC, columns: COLUMNS, unit, where: filtered ? WHERE : [] };
	}

	count(filtered = false): Crosstab[] {
		return crosstabs(this.project, this.spec('references', filtered), UNITS, this.texts);
	}

	/** In the peers' order of cells. */
	cells(filtered = false): Cells {
		const cells = noCells();
		this.count(filtered).forEach(({ rows, counts, rowTotals, columnTotals, total }, u) => {
			const place = new Map(rows.map(({ id }, row) => [id, row]));
			const into = cells[UNITS[u]!];
			for (let actor = 0; actor < ACTORS; actor++) {
				const row = place.get(actorId(actor))!;
				into.set([...counts[row]!, rowTotals[row]!], actor * WIDTH);
			}
			into.set([...columnTotals, total], ALL_ACTORS * WIDTH);
		});
		return cells;
	}

	/** Copies of the columns that a count reads, each in one piece. */
	columns(): Column[] {
		const parts = factsOf(this.project).sources.map(({ block, firstSpan, loose, spans }) => [
			...[block.start, block.end, block.code, block.coder, block.alive, firstSpan, loose],
			...[spans.start, spans.end, spans.actor, spans.silent]
		]);
		return parts[0]!.map((_, c) => joined(parts.map((columns) => columns[c]!)));
	}
}

type Column = Int32Array | Uint16Array | Uint8Array;

function joined(parts: readonly Column[]): Column {
	const Kind = parts[0]!.constructor as new (length: number) => Column;
	const all = new Kind(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
