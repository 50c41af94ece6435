import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addChapter } from '#core/commands/add-chapter.ts';
import { editChapter } from '#core/commands/edit-chapter.ts';
import type { Edit } from '#core/log/change.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { chaptersInOrder, rankBeside } from '#core/writing/chapters.ts';
import { claimsIn, plainText } from '#core/writing/claims-in.ts';
import { blocksOf } from '#core/writing/pieces.ts';

let n = 0;
const after = (project: Project, edit: Edit): Project =>
	apply(project, { ...edit, at: `${String(++n).padStart(20, '0')}`, by: 'me', v: 1 } as never);
const withRanks = (ranks: readonly number[]): Project =>
	ranks.reduce(
		(project, rank, i) =>
			after(after(project, addChapter(project, { id: `c${i}`, title: `C${i}` })), {
				kind: 'x',
				args: null,
				ops: [{ t: 'chapters', id: `c${i}`, set: { rank: [0, rank] } }]
			} as Edit),
		EMPTY
	);
const order = (project: Project) => chaptersInOrder(project).map(({ id }) => id);

test('W8: chapters stand in the order of their ranks, those of one rank in that of their ids', () => {
	expect(order(withRanks([3, 1, 1, 2]))).toEqual(['c1', 'c2', 'c3', 'c0']);
});

test('W8: a chapter moves by one place and nothing else does', () => {
	const project = withRanks([1, 2, 3]);
	const moved = (id: string, by: 'earlier' | 'later') => {
		const rank = rankBeside(chaptersInOrder(project), id, by);
		return rank === null ? null : order(after(project, editChapter(project, { id, rank })));
	};
	expect(moved('c2', 'earlier')).toEqual(['c0', 'c2', 'c1']);
	expect(moved('c0', 'later')).toEqual(['c1', 'c0', 'c2']);
	expect(moved('c1', 'later')).toEqual(['c0', 'c2', 'c1']);
	expect(moved('c0', 'earlier')).toBeNull();
	expect(moved('c2', 'later')).toBeNull();
	expect(rankBeside(chaptersInOrder(project), 'nobody', 'later')).toBeNull();
});

test('W8: whatever the ranks, a step leads past the neighbour and the others keep their order', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 }),
			fc.nat(),
			fc.constantFrom('earlier' as const, 'later' as const),
			(ranks, which, by) => {
				const project = withRanks(ranks);
				const before = chaptersInOrder(project);
				const id = `c${which % ranks.length}`;
				const rank = rankBeside(before, id, by);
				if (rank === null) return;
				const now = order(after(project, editChapter(project, { id, rank })));
				const others = before.map((one) => one.id).filter((one) => one !== id);
				expect(now.filter((one) => one !== id)).toEqual(others);
				const step = now.indexOf(id) - before.findIndex((one) => one.id === id);
				expect(Math.sign(step)).toBe(by === 'earlier' ? -1 : 1);
			}
		),
		{ numRuns: 60 }
	);
});

test('claims are found wherever they stand; moved pieces move their offsets', () => {
	const claim = {
		kind: 'claim' as const,
		id: 'a',
		inside: [{ kind: 'strong' as const, inside: [{ kind: 'text' as const, text: 'So' }] }],
		start: 2,
		end: 9
	};
	const paragraph = { kind: 'paragraph' as const, inside: [claim] };
	const blocks = [
		{
			kind: 'quote' as const,
			blocks: [{ kind: 'list' as const, start: null, items: [[paragraph]] }]
		},
		{ kind: 'rule' as const }
	];
	expect(plainText(claim.inside)).toBe('So');
	const found = claimsIn(
		blocksOf([
			{ start: 0, text: '', blocks },
			{ start: 10, text: '', blocks }
		])
	);
	expect(found.map(({ start, end }) => [start, end])).toEqual([
		[2, 9],
		[12, 19]
	]);
});
