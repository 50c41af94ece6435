import { describe, expect, it } from 'vitest';
import { addCodeSet } from '#core/commands/add-code-set.ts';
import { editCodeSet } from '#core/commands/edit-code-set.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodeSet } from '#core/commands/remove-code-set.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { recordProblems } from '#core/log/verify-records.ts';
import { codeSetsOf, codesOfSet, setsWith } from '#core/model/code-sets.ts';
import type { Project } from '#core/model/project.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

const made = () =>
	after(
		start(),
		(p) => addCodeSet(p, { id: 'a', name: ' First ', codes: ['gap', 'coop', 'gap'] }),
		(p) => addCodeSet(p, { id: 'b', name: 'Second' }),
		(p) => addCodeSet(p, { id: 'c', name: 'Third' })
	);
const names = (p: Project) => codeSetsOf(p).map(({ name }) => name);
const codes = (p: Project, id: string) => codesOfSet(p, p.codeSets.get(id)!).map((c) => c.id);

describe('G6: a code set', () => {
	it('has a name and codes from any branch, each once, in the order given', () => {
		expect(names(made())).toEqual(['First', 'Second', 'Third']);
		expect(codes(made(), 'a')).toEqual(['gap', 'coop']);
		expect(setsWith(made(), 'coop').map(({ id }) => id)).toEqual(['a']);
		expect(recordProblems(made(), 'codeSets')).toEqual([]);
	});

	it('is renamed, filled and put elsewhere; each of these can be undone', () => {
		const project = made();
		const edits = [
			editCodeSet(project, { id: 'a', name: 'Other' }),
			editCodeSet(project, { id: 'a', codes: ['coop', 'say'] }),
			editCodeSet(project, { id: 'c', move: 'up' }),
			removeCodeSet(project, { id: 'b' })
		];
		const [renamed, filled, moved, without] = edits.map((edit) => apply(project, edit));
		expect(names(renamed!)).toEqual(['Other', 'Second', 'Third']);
		expect(codes(filled!, 'a')).toEqual(['coop', 'say']);
		expect(names(moved!)).toEqual(['First', 'Third', 'Second']);
		expect(names(without!)).toEqual(['First', 'Third']);
		for (const edit of edits) {
			const then = apply(project, edit);
			expect(apply(then, invert(then, edit)).codeSets).toEqual(project.codeSets);
		}
		expect(editCodeSet(project, { id: 'a', move: 'up' }).ops).toEqual([]);
		expect(editCodeSet(project, { id: 'c', move: 'down' }).ops).toEqual([]);
	});

	it('passes over a code that was taken back, and keeps its place for the undo', () => {
		const without = after(made(), (p) => removeCode(p, { id: 'gap' }));
		expect(codes(without, 'a')).toEqual(['coop']);
		const more = after(without, (p) => editCodeSet(p, { id: 'a', codes: ['gap', 'coop', 'say'] }));
		expect(codes(more, 'a')).toEqual(['coop', 'say']);
		expect(more.codeSets.get('a')!.codes).toEqual(['gap', 'coop', 'say']);
	});

	it('holds what a code became when two become one', () => {
		const merged = after(made(), (p) => mergeCodes(p, { from: 'gap', into: 'say' }));
		expect(codes(merged, 'a')).toEqual(['say', 'coop']);
		const both = after(made(), (p) => mergeCodes(p, { from: 'gap', into: 'coop' }));
		expect(codes(both, 'a')).toEqual(['coop']);
	});

	it('is refused without a name, with the name of another, or with codes that are not there', () => {
		refused(made(), (p) => addCodeSet(p, { id: 'd', name: ' ' }), 'name.empty', { what: 'set' });
		refused(made(), (p) => addCodeSet(p, { id: 'd', name: 'first' }), 'set.name-taken', {
			name: 'first'
		});
		refused(made(), (p) => addCodeSet(p, { id: 'a', name: 'New' }), 'id.taken', {
			table: 'codeSets',
			id: 'a'
		});
		refused(made(), (p) => editCodeSet(p, { id: 'b', name: 'THIRD' }), 'set.name-taken', {
			name: 'THIRD'
		});
		refused(made(), (p) => editCodeSet(p, { id: 'a', codes: ['x'] }), 'code.unknown', {
			code: 'x'
		});
		refused(made(), (p) => removeCodeSet(p, { id: 'x' }), 'set.unknown', { set: 'x' });
	});
});
