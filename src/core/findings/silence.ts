/** Why a cell is 0 (S10), and who is spoken about without being heard (S10.2). */
import { askedCodes } from '../facts/asked-codes.ts';
import { codeNumbers } from '../facts/code-numbers.ts';
import type { Dim } from '../facts/dim.ts';
import { factsOf } from '../facts/facts.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { shownCodes } from '../model/visible.ts';
import type { TableSpec } from '../tables/spec.ts';
import { heardBy } from './heard.ts';
import { isTooMany } from './layered.ts';
import {
	ask,
	isOfCodes,
	isOfText,
	layersOf,
	question,
	type Question,
	type Side
} from './question.ts';
import { spokenAbout, type SpokenAbout } from './spoken-about.ts';

/**
 * nobody: no source has a word of this row. not-coded: nobody has coded any of its sources. not-asked: the guide of none of its coded
 * sources asked. not-mentioned: at least one was asked. not-recorded: it is not known what the guides asked.
 */
export type Reason = 'nobody' | 'not-coded' | 'not-asked' | 'not-mentioned' | 'not-recorded';

export type SilentCell = {
	/** Ids as displayed. */
	readonly row: Id;
	readonly column: Id;
	readonly reason: Reason;
	/** How many sources have words of this row; of them coded; of those asked, and of those without a record of it. */
	readonly heard: number;
	readonly coded: number;
	readonly asked: number;
	readonly notRecorded: number;
};

export type LayerSilence = {
	readonly id: Id;
	readonly label: string;
	readonly cells: readonly SilentCell[];
};

export type Silence = {
	/** Of all layers together. null when no side is of the text, or no side is of codes: then a zero has no reason of this kind. */
	readonly cells: readonly SilentCell[] | null;
	/** null without layers; 'not-text' where they part what coders answered and not the texts; 'too-many' to ask each. */
	readonly layers: readonly LayerSilence[] | 'not-text' | 'too-many' | null;
	/** Of all sources that the filters let through, whatever the layers. */
	readonly spokenAbout: readonly SpokenAbout[];
};

/** @throws SimpulError as `crosstab` */
export function silence(project: Project, spec: TableSpec, lang?: Lang): Silence {
	const of = question(project, spec, null, lang);
	const cells = silentCells(of);
	return {
		cells,
		layers: cells && of.layers && inLayers(of, of.layers),
		spokenAbout: spokenAbout({ ...of, layers: null })
	};
}

function inLayers(of: Question, dim: Dim): Exclude<Silence['layers'], null> {
	if (!isOfText(dim) && dim.by !== 'date') return 'not-text';
	const all = layersOf(of);
	if (isTooMany(all.length, factsOf(of.project).sources.length)) return 'too-many';
	return all.map(({ key: { id, label }, of }) => ({ id, label, cells: silentCells(of)! }));
}

/** The side that is of the text, if the other one is of codes. */
function textSide({ spec: { rows, columns } }: Question): Side | null {
	if (isOfText(rows) && isOfCodes(columns)) return 'row';
	return isOfText(columns) && isOfCodes(rows) ? 'column' : null;
}

/** Cells of 0 as displayed; null where zeros have no reason of this kind. */
export function silentCells(of: Question): SilentCell[] | null {
	const side = textSide(of);
	if (side === null) return null;
	const table = ask(of, { unit: 'references', percent: 'none' });
	const heard = heardBy(of, side);
	const about = knownSources(of.project);
	const isTurned = of.per !== of.lines;
	return table.counts.flatMap((line, r) =>
		line.flatMap((n, c): SilentCell[] => {
			if (n > 0) return [];
			const [row, column] = [table.rows[r]!.id, table.columns[c]!.id];
			const { sources } = heard[side === 'row' ? r : c]!;
			const found = reasonFor(sources.map(about), side === 'row' ? column : row);
			return [{ ...(isTurned ? { row: column, column: row } : { row, column }), ...found }];
		})
	);
}

type Known = { readonly coded: boolean; readonly asked: ReadonlySet<Id> | null };

function knownSources(project: Project): (source: Id) => Known {
	const known = new Map<Id, Known>();
	return (source) => {
		const found = known.get(source) ?? {
			coded: isCoded(project, source),
			asked: askedCodes(codeNumbers(project), project.sources.get(source)?.asked)
		};
		known.set(source, found);
		return found;
	};
}

/** Whether anyone has coded anything in it that is shown. */
function isCoded(project: Project, source: Id): boolean {
	const block = project.codings.get(source);
	if (!block) return false;
	const shown = shownCodes(project, block);
	return block.code.some((code, i) => block.alive[i] === 1 && shown[code]);
}

function reasonFor(sources: readonly Known[], code: Id): Omit<SilentCell, 'row' | 'column'> {
	const coded = sources.filter((source) => source.coded);
	const asked = coded.filter((source) => source.asked?.has(code)).length;
	const notRecorded = coded.filter((source) => source.asked === null).length;
	const numbers = { heard: sources.length, coded: coded.length, asked, notRecorded };
	if (sources.length === 0) return { reason: 'nobody', ...numbers };
	if (coded.length === 0) return { reason: 'not-coded', ...numbers };
	if (asked > 0) return { reason: 'not-mentioned', ...numbers };
	return { reason: notRecorded > 0 ? 'not-recorded' : 'not-asked', ...numbers };
}
