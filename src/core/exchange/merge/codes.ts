/** Codes and code sets of a project that comes into another: by GUID, then by the path of names (X3, X16). */
import { childrenOf, lastRank } from '../../commands/code-rank.ts';
import { foldName } from '../../commands/values.ts';
import { codeTree, flatten } from '../../model/code-tree.ts';
import { say } from '../../model/localised.ts';
import type { Project } from '../../model/project.ts';
import type { Id, Lang } from '../../model/records.ts';
import { alive, metaOf } from '../../model/visible.ts';
import { matchCodes } from '../match-codes.ts';
import { FreeNames } from '../names.ts';
import { fieldsOf, type Matching } from './matching.ts';

export function mergeCodes(matching: Matching, there: Project): void {
	const { here } = matching;
	const lang: Lang = metaOf(there)?.lang ?? 'en';
	const codes = flatten(codeTree(there)).map(({ code }) => code);
	const own = new Map(codes.map(({ id }) => [id, matching.same('codes', id)?.id ?? id]));
	const rows = codes.map((code) => ({
		id: own.get(code.id)!,
		fields: { ...fieldsOf(code), parent: code.parent === null ? null : own.get(code.parent)! }
	}));
	const matched = matchCodes(here, rows).here;
	for (const [id, mine] of own) matching.is('codes', id, matched.get(mine)!);
	const ranks = new Map<Id | null, number>();
	const after = (parent: Id | null) => {
		const known = ranks.get(parent) ?? lastRank(childrenOf(here, parent)) - 1;
		ranks.set(parent, known);
		return known;
	};
	for (const code of codes) {
		const fields = fieldsOf(code);
		const mine = matching.idOf('codes', code.id);
		const row = here.codes.get(mine);
		if (row?.alive) {
			const name = say(fields.name, lang);
			matching.keep('codes', { here: row, there: fields, fields: ['definition'], name });
			continue;
		}
		const parent = fields.parent === null ? null : matching.idOf('codes', fields.parent);
		matching.put('codes', mine, {
			...fields,
			parent,
			confusable: fields.confusable.map((other) => matching.idOf('codes', other)),
			rank: after(parent) + fields.rank
		});
		matching.count('codes', 'added');
	}
}

/** A set goes by its name; one that is here with other codes stays as it is. */
export function mergeSets(matching: Matching, there: Project): void {
	const taken = alive(matching.here, 'codeSets');
	const byName = new Map(taken.map((set) => [foldName(set.name), set]));
	const names = new FreeNames(
		matching.left,
		taken.map(({ name }) => name)
	);
	let rank = Math.max(0, ...taken.map((set) => set.rank));
	for (const { id, ...set } of alive(there, 'codeSets')) {
		const codes = [...new Set(set.codes.map((code) => matching.idOf('codes', code)))];
		const known = matching.living('codeSets', id) ?? byName.get(foldName(set.name));
		if (known) {
			matching.is('codeSets', id, known.id);
			const told = { here: known, there: { codes }, fields: ['codes'], name: set.name };
			matching.keep('codeSets', told);
			continue;
		}
		const fields = { name: names.free(set.name), codes, rank: ++rank };
		matching.put('codeSets', matching.newId('codeSets', id), fields);
		matching.count('codeSets', 'added');
	}
}
