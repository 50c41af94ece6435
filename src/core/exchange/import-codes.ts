/** Codes and sets of a file as records. A code's description gives its parts back (code-text.ts). */
import type { Create } from '../log/change.ts';
import { create } from '../commands/ops.ts';
import type { Code, CodeSet, Id, Lang, Localised } from '../model/records.ts';
import { readCodeText } from './code-text.ts';
import { guidOf } from './guid.ts';
import { Ids } from './ids.ts';
import type { LeftList } from './left.ts';
import { FreeNames, shownName } from './names.ts';
import type { Guid, XCode, XSet } from './values.ts';

export type CodeContext = {
	readonly lang: Lang;
	readonly ids: Ids;
	readonly left: LeftList;
	/** What the standard has no room for, by id, from a file of ours. */
	readonly more?: ReadonlyMap<Id, Pick<Code, 'framework' | 'confusable'>>;
	/** GUIDs that are no codes: cases written as codes too (Quirkos). */
	readonly skip?: ReadonlySet<Guid>;
	/** Headings that are coded with all the same. */
	readonly coded?: ReadonlySet<Guid>;
};

export type CodeRow = {
	readonly guid: Guid;
	readonly id: Id;
	readonly fields: Omit<Code, 'id' | 'alive'>;
};

const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#999999'];

/** In the order of the file, parents first. @param firstRank  of the roots */
export function codeRows(codes: readonly XCode[], context: CodeContext, firstRank = 1): CodeRow[] {
	const rows: CodeRow[] = [];
	const add = (list: readonly XCode[], parent: CodeRow | null, rank: number) => {
		for (const [i, code] of list.entries()) {
			if (context.skip?.has(code.guid)) {
				add(code.children, parent, rank + i);
				continue;
			}
			const above = parent?.fields.colour ?? COLOURS[i % COLOURS.length]!;
			const row = codeRow(code, parent?.id ?? null, rank + i, above, context);
			rows.push(row);
			add(code.children, row, 1);
		}
	};
	add(codes, null, firstRank);
	return rows;
}

function codeRow(
	code: XCode,
	parent: Id | null,
	rank: number,
	colour: string,
	{ lang, ids, left, more, coded }: CodeContext
): CodeRow {
	const { guid } = code;
	const name = shownName(code.name, '?', left);
	const id = ids.give(guid, name);
	const { otherName, ...text } = readCodeText(code.description, lang);
	const extra = more?.get(id);
	const isCoded = !code.codable && (coded?.has(guid) ?? false);
	if (isCoded) left.add('heading-coded', name);
	return {
		guid,
		id,
		fields: {
			...text,
			name: localised(name, otherName, lang),
			parent,
			framework: extra?.framework ?? null,
			rank,
			colour: code.colour ?? colour,
			confusable: extra?.confusable ?? [],
			codable: code.codable || isCoded
		}
	};
}

const localised = (name: string, otherName: string, lang: Lang): Localised =>
	otherName === '' ? { [lang]: name } : { [lang]: name, [lang === 'en' ? 'id' : 'en']: otherName };

/** Sets that hold codes. A set that holds nothing at all is kept as well: somebody made it. */
export function setRows(
	sets: readonly XSet[],
	ids: Ids,
	codes: (guid: Guid) => Id | undefined,
	left: LeftList,
	taken: readonly CodeSet[] = []
): Create[] {
	const names = new FreeNames(
		left,
		taken.map((set) => set.name)
	);
	let rank = Math.max(0, ...taken.map((set) => set.rank));
	return sets
		.filter((set) => set.codes.length > 0 || set.sources.length + set.notes.length === 0)
		.map((set) => {
			const members = set.codes.flatMap((guid) => codes(guid) ?? missing(left, set.name));
			const name = names.free(shownName(set.name, '?', left));
			return create('codeSets', ids.give(set.guid, name), {
				name,
				codes: [...new Set(members)],
				rank: ++rank
			});
		});
}

function missing(left: LeftList, name: string): [] {
	left.add('code-missing', name);
	return [];
}

/** Which id of ours a GUID stands for. */
export const guidsOf = (kind: string, ids: Iterable<Id>): Map<Guid, Id> =>
	new Map([...ids].map((id) => [guidOf(kind, id), id]));
