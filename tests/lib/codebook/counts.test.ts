import { describe, expect, it } from 'vitest';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { codeTree } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import { actorCounts } from '#lib/codebook/actor-counts.ts';
import { codingsOfCodes, ownCounts } from '#lib/codebook/coding-rows.ts';
import { firstPassages, totalOf } from '#lib/codebook/first-passages.ts';
import { frameworkPreview } from '#lib/codebook/framework-preview.ts';
import { mergePreview } from '#lib/codebook/merge-preview.ts';
import { tally } from '#lib/codebook/tally.ts';
import { codedPassages } from '#lib/passages/coded-passages.ts';
import { passageItems } from '#lib/passages/passage-items.ts';
import { coded, done, started, withCodes } from './a-codebook.ts';

let project = withCodes(started(), 'a', 'b<a', 'c<b', 'd');
project = coded(project, 'a', 13, 20);
project = coded(project, 'b', 13, 39);
project = coded(project, 'b', 13, 39, 'budi');
project = coded(project, 'c', 43, 50);
project = coded(project, 'd', 13, 39);

const count = (p: Project, id: string) => tally(codeTree(p), ownCounts(p)).get(id);

describe('counts', () => {
	it('counts codings of a code and of those below it', () => {
		expect(count(project, 'a')).toEqual({ own: 1, all: 4 });
		expect(count(project, 'b')).toEqual({ own: 2, all: 3 });
		expect(count(project, 'd')).toEqual({ own: 1, all: 1 });
	});

	it('leaves out what is hidden: below a deleted code, in a removed source', () => {
		const without = done(project, (p) => removeCode(p, { id: 'b' }));
		expect(count(without, 'a')).toEqual({ own: 1, all: 1 });
		expect(ownCounts(without).get('c')).toBeUndefined();
		expect(ownCounts(done(project, (p) => removeSource(p, { id: 's1' }))).size).toBe(0);
	});

	it('lists passages in text order, and a page of them', () => {
		const all = codingsOfCodes(project, new Set(['a', 'b', 'c']));
		expect(all[0]!.codings.map((coding) => coding.code)).toEqual(['a', 'b', 'b', 'c']);
		expect(totalOf(all)).toBe(4);
		expect(totalOf(firstPassages(all, 3))).toBe(3);
		expect(firstPassages(all, 0)).toEqual([]);
	});

	it('counts actors who speak, with those below or without, and passages of nobody', () => {
		expect(actorCounts(project, 'b', false, 'en')).toEqual({
			actors: [{ actor: 'mayor', name: 'Wali kota', n: 2 }],
			unassigned: 0
		});
		expect(actorCounts(project, 'c', false, 'en')).toEqual({ actors: [], unassigned: 1 });
		expect(actorCounts(project, 'b', true, 'en').unassigned).toBe(1);
	});

	it('B3.1: passages name who speaks, also where it was given by hand', () => {
		const who = (p: Project) => {
			const ids = codingsOfCodes(p, new Set(['b', 'c'])).flatMap(({ codings }) =>
				codings.map(({ id }) => id)
			);
			return passageItems(p, 'en', codedPassages(p, ids, true)).map((item) => item.who);
		};
		expect(who(project)).toEqual([['A (Wali kota)'], ['A (Wali kota)'], ['B']]);
		const range = { id: 'r', source: 's1', start: 43, end: 66, actor: 'mayor' };
		const given = done(project, (p) => addAttribution(p, range));
		expect(who(given)).toEqual([['A (Wali kota)'], ['A (Wali kota)'], ['Wali kota']]);
	});
});

describe('previews', () => {
	it('says before a merge what the merge then does', () => {
		expect(mergePreview(project, 'b', 'd')).toEqual({ moved: 1, twice: 1, below: 1 });
		const merged = done(project, (p) => mergeCodes(p, { from: 'b', into: 'd' }));
		expect(count(merged, 'd')).toEqual({ own: 2, all: 3 });
	});

	it('tells new codes of a framework from deleted ones that would return', () => {
		const without = done(project, (p) => removeCode(p, { id: 'b' }));
		const codes = ['a', 'b', 'c', 'x', 'y'].map((id) => ({ id }));
		expect(frameworkPreview(without, { codes } as never)).toEqual({ adds: 2, returns: 2 });
	});
});
