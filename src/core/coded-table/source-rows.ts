/** Rows of a table with the source that each is about; names that no source has are asked about (rule A6). */
import { foldRow } from '../attribute-table/fold-row.ts';
import type { TextTable } from '../attribute-table/uses.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { chosen, LEAVE, type Choices } from './choices.ts';
import type { AskedName } from './code-cells.ts';
import type { LeftRows } from './left-rows.ts';
import { sourceNames } from './names.ts';
import type { Row } from './place-rows.ts';
import type { Use } from './uses.ts';

export class SourceCells {
	readonly #find: (name: string) => Id | undefined;
	readonly #project: Project;
	readonly #by: Choices['sources'];
	readonly #asked = new Map<string, { rows: number; becomes: string }>();

	constructor(project: Project, { sources }: Choices) {
		this.#project = project;
		this.#find = sourceNames(project);
		this.#by = sources;
	}

	of(name: string): Id | undefined {
		const said = chosen(this.#by, name);
		const found = said ?? this.#find(name);
		if (said !== undefined || found === undefined) {
			const rows = (this.#asked.get(name)?.rows ?? 0) + 1;
			this.#asked.set(name, { rows, becomes: said ?? LEAVE });
		}
		return found !== undefined && this.#project.sources.get(found)?.alive ? found : undefined;
	}

	asked(): AskedName[] {
		return [...this.#asked].map(([name, one]) => ({ name, is: 'unknown' as const, ...one }));
	}
}

/** Rows with a source that is there. */
export function sourceRows(
	{ headers, rows, lines }: TextTable,
	{ uses }: Choices,
	sources: SourceCells,
	left: LeftRows
): Row[] {
	const column = (use: Use) => uses.indexOf(use);
	const [source, quote, start] = [column('source'), column('quote'), column('start')];
	const [end, range] = [column('end'), column('range')];
	const heads = headers.map(foldRow);
	return rows.flatMap((cells, i) => {
		const line = lines[i]!;
		const cell = (c: number) => (c < 0 ? '' : (cells[c] ?? '').trim());
		const name = cell(source);
		if (foldRow(name) === heads[source] && cells.every((one, c) => foldRow(one) === heads[c])) {
			left.add('header', line, name);
			return [];
		}
		const id = name === '' ? undefined : sources.of(name);
		if (id === undefined) {
			left.add(name === '' ? 'no-source' : 'source-unknown', line, name);
			return [];
		}
		const place = { quote: cell(quote), start: cell(start), end: cell(end), range: cell(range) };
		return [{ line, source: id, ...place, cell }];
	});
}
