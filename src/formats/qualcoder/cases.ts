/** Cases: whose text a file or a part of it is. A range over all of a text is the whole source. */
import { guidFor } from '#core/exchange/guid.ts';
import type { Guid, XCase } from '#core/exchange/values.ts';
import { codePoints } from '../positions/code-points.ts';
import { Guids } from '../sqlite/guids.ts';
import { key, said, text, whole } from '../sqlite/values.ts';
import { rangeOf, type Range } from './places.ts';
import type { QualCoder } from './reading.ts';
import type { File, Files } from './sources.ts';
import type { Variables } from './variables.ts';

export type Cases = {
	readonly list: readonly XCase[];
	/** Parts of texts, which cases refer to by GUID. */
	readonly ranges: readonly Range[];
};

type Parts = { readonly sources: Guid[]; readonly selections: Guid[]; readonly memos: string[] };

export function readCases(reading: QualCoder, files: Files, variables: Variables): Cases {
	const { tables, people } = reading;
	const guids = new Guids('qualcoder case');
	const parts = new Map<string, Parts>();
	const rows = [...tables.rows('cases', ['caseid', 'name', 'memo', 'owner'])].map((row) => ({
		...{ key: key(row('caseid')), name: text(row('name')), memo: said(row('memo')) },
		owner: people.of(text(row('owner')))
	}));
	for (const one of rows) parts.set(one.key, { sources: [], selections: [], memos: [] });
	const names = new Map(rows.map((one) => [one.key, one.name]));
	const ranges = readRanges(reading, files, { parts, names });
	const list = rows.map((one): XCase => {
		const { sources, selections, memos } = parts.get(one.key)!;
		return {
			...{ guid: guids.give(one.key, one.name), name: one.name, codes: [] },
			...{ sources: [...new Set(sources)], selections },
			description: [one.memo, ...memos].filter((memo) => memo.trim() !== '').join('\n\n'),
			values: variables.of('case', [one.key])
		};
	});
	return { list, ranges };
}

type Found = {
	readonly parts: ReadonlyMap<string, Parts>;
	readonly names: ReadonlyMap<string, string>;
};

function readRanges(
	{ tables, left, people }: QualCoder,
	files: Files,
	{ parts, names }: Found
): Range[] {
	const ranges: Range[] = [];
	const columns = ['caseid', 'fid', 'pos0', 'pos1', 'owner', 'memo'];
	for (const row of tables.rows('case_text', columns)) {
		const [owner, file] = [key(row('caseid')), files.byKey.get(key(row('fid')))];
		const found = parts.get(owner);
		const [user, memo] = [people.of(text(row('owner'))), said(row('memo'))];
		if (!found) left.add('target-missing', files.nameOf(key(row('fid'))));
		else if (!file) left.add('case-without-text', names.get(owner) ?? '');
		else if (isWhole(file, whole(row('pos0')), whole(row('pos1')))) {
			found.sources.push(file.guid);
			if (memo.trim() !== '') found.memos.push(memo);
		} else {
			const range = rangeOf(row, { file, description: memo, user });
			const guid = guidFor('qualcoder case part', `${names.get(owner)}/${range.selection.guid}`);
			ranges.push({ ...range, selection: { ...range.selection, guid } });
			found.selections.push(guid);
		}
	}
	return ranges;
}

/** Earlier versions leave the last character of a file out. */
function isWhole({ raw }: File, start: number | null, end: number | null): boolean {
	if (start !== 0 || end === null) return false;
	return end >= codePoints(raw.raw)(raw.raw.length) - 1;
}
