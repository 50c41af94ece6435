/**
 * A project kept a second time, in the thread that counts: only what changed since is sent, in portions so small that the page does
 * not stand still while it sends them. Ids of codings stay behind: counting needs none, and they are most of what a project weighs.
 */
import type { CodingBlock } from '../model/codings.ts';
import { EMPTY, type Project } from '../model/project.ts';
import { COUNTED_TABLES, type Id, type SmallTable, type Source } from '../model/records.ts';

type Row = { readonly id: Id };
export type BareBlock = Omit<CodingBlock, 'ids'>;

/** `anew`: what was there of it goes first. */
export type Portion =
	| {
			readonly of: SmallTable;
			readonly anew: boolean;
			readonly rows: readonly Row[];
	  }
	| { readonly of: 'codings'; readonly anew: boolean; readonly blocks: readonly BareBlock[] };

/** What one portion may weigh, in cells of columns; a row weighs as much as a few of them. */
const MOST = 20_000;
const ROW = 40;

/** @param before  what the other side has; null: nothing */
export function* portions(before: Project | null, after: Project): Generator<Portion> {
	for (const table of COUNTED_TABLES) {
		const [had, has] = [before?.[table] as Rows | undefined, after[table] as unknown as Rows];
		if (had === has) continue;
		const anew = had !== undefined && !isLonger(had, has);
		const changed = [...has.values()].filter((row) => anew || had?.get(row.id) !== row);
		yield* cut(changed, weightOfRow, anew, (rows, clear) => ({
			...{ of: table, anew: clear, rows }
		}));
	}
	const [had, has] = [before?.codings, after.codings];
	if (had === has) return;
	const anew = had !== undefined && !isLonger(had, has);
	const changed = [...has.values()].filter((block) => anew || had?.get(block.source) !== block);
	yield* cut(changed.map(bareOf), weightOfBlock, anew, (blocks, clear) => ({
		...{ of: 'codings', anew: clear, blocks }
	}));
}

const bareOf = (block: CodingBlock): BareBlock => {
	const { source, start, end, code, coder, alive, codes, coders, extras } = block;
	return { source, start, end, code, coder, alive, codes, coders, extras };
};

type Rows = ReadonlyMap<Id, Row>;

/** Whether all that was there is there still, in the same order: orders are part of what is counted. */
function isLonger(had: ReadonlyMap<Id, unknown>, has: ReadonlyMap<Id, unknown>): boolean {
	const now = has.keys();
	for (const id of had.keys()) if (now.next().value !== id) return false;
	return true;
}

const weightOfRow = (row: Row): number =>
	ROW + ((row as Partial<Source>).turns?.from.length ?? 0) * 4;
const weightOfBlock = ({ start, extras }: BareBlock): number => start.length + ROW * extras.size;

function* cut<T>(
	all: readonly T[],
	weightOf: (one: T) => number,
	anew: boolean,
	make: (some: readonly T[], anew: boolean) => Portion
): Generator<Portion> {
	let [from, weight, first] = [0, 0, anew];
	for (let i = 0; i < all.length; i++) {
		weight += weightOf(all[i]!);
		if (weight < MOST && i < all.length - 1) continue;
		yield make(all.slice(from, i + 1), first);
		[from, weight, first] = [i + 1, 0, false];
	}
	if (first) yield make([], true);
}

export class Mirror {
	#tables = new Map<string, Map<Id, unknown>>();
	#project: Project = EMPTY;
	/** Tables that changed since the project was last asked for: a map of the project is never written to. */
	#open = new Set<string>();

	take(portion: Portion): void {
		const { of, anew } = portion;
		const known = anew ? new Map<Id, unknown>() : this.#tables.get(of);
		const rows = this.#open.has(of) && known ? known : new Map(known);
		if ('blocks' in portion)
			for (const block of portion.blocks)
				rows.set(block.source, { ...block, ids: new Array<Id>(block.start.length).fill('') });
		else for (const row of portion.rows) rows.set(row.id, row);
		this.#tables.set(of, rows);
		this.#open.add(of);
	}

	/** All that has been taken so far. */
	get project(): Project {
		if (this.#open.size > 0)
			this.#project = { ...EMPTY, ...Object.fromEntries(this.#tables) } as Project;
		this.#open.clear();
		return this.#project;
	}
}
