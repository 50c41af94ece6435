import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '#core/model/project.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { codingsIn } from '#core/model/visible.ts';
import { addCode } from '#core/commands/add-code.ts';
import { addCoder } from '#core/commands/add-coder.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { childrenOf } from '#core/commands/code-rank.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { moveCode } from '#core/commands/move-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { tiny } from '../frameworks/tiny.ts';
import { after, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const order = (project: Project) =>
	flatten(codeTree(project)).map(({ code, depth }) => '-'.repeat(depth) + code.id);
const children = (project: Project, parent: string | null) =>
	childrenOf(project, parent).map((code) => code.id);

describe('adding and editing codes', () => {
	it('a new code stands last, is whole, and has the colour of its parent', () => {
		const project = after(start(), (p) => editCode(p, { id: 'auth', colour: '#0072B2' }));
		const then = after(project, (p) =>
			addCode(p, { id: 'n', name: { id: ' Baru ' }, parent: 'auth' })
		);
		expect(then.codes.get('n')).toEqual({
			id: 'n',
			alive: true,
			name: { id: 'Baru' },
			parent: 'auth',
			framework: null,
			rank: 3,
			colour: '#0072b2',
			definition: {},
			include: {},
			exclude: {},
			rule: {},
			examples: [],
			cues: {},
			confusable: [],
			citations: [],
			valence: 'optional',
			codable: true
		});
		expect(children(then, 'auth')).toEqual(['say', 'gap', 'n']);
	});

	it('is refused without a name, under nothing, or with an id that is taken', () => {
		const of = (more: object) => () =>
			addCode(start(), { id: 'n', name: { en: 'N' }, parent: null, ...more });
		refused(start(), of({ name: { en: ' ' } }), 'name.empty', { what: 'code' });
		refused(start(), of({ parent: 'x' }), 'code.unknown', { code: 'x' });
		refused(start(), of({ id: 'say' }), 'id.taken', { table: 'codes', id: 'say' });
		refused(start(), of({ colour: '#12' }), 'colour.malformed', { colour: '#12' });
		refused(start(), of({ valence: 'maybe' }), 'value.unknown', {
			field: 'valence',
			value: 'maybe'
		});
	});

	it('an edit writes what differs, trimmed, each entry once', () => {
		const edit = editCode(start(), {
			id: 'say',
			name: { en: 'Final say ' },
			definition: { en: ' Who decides. ', id: '' },
			cues: { en: ['decides', ' decides ', ''] },
			examples: []
		});
		expect(edit.ops).toEqual([
			{
				t: 'codes',
				id: 'say',
				set: {
					definition: [{}, { en: 'Who decides.' }],
					cues: [{}, { en: ['decides'] }]
				}
			}
		]);
		expect(edit.args).toMatchObject({ was: { en: 'Final say' }, fields: ['definition', 'cues'] });
		const gone = after(start(), (p) => removeCode(p, { id: 'auth' }));
		refused(gone, (p) => editCode(p, { id: 'say' }), 'code.unknown', { code: 'say' });
	});
});

describe('moving codes', () => {
	it('goes before a sibling, to another parent, to the top', () => {
		const first = after(start(), (p) => moveCode(p, { id: 'gap', parent: 'auth', before: 'say' }));
		expect(children(first, 'auth')).toEqual(['gap', 'say']);
		const second = after(first, (p) => moveCode(p, { id: 'auth', parent: 'coop' }));
		expect(order(second)).toEqual(['coop', '-auth', '--gap', '--say', 'group']);
		const third = after(second, (p) => moveCode(p, { id: 'say', parent: null, before: 'coop' }));
		expect(order(third)).toEqual(['say', 'coop', '-auth', '--gap', 'group']);
	});

	it('writes nothing when the code is there', () => {
		expect(moveCode(start(), { id: 'say', parent: 'auth', before: 'gap' }).ops).toEqual([]);
		expect(moveCode(start(), { id: 'gap', parent: 'auth' }).ops).toEqual([]);
		expect(moveCode(start(), { id: 'gap', parent: 'auth', before: 'gap' }).ops).toEqual([]);
	});

	it('refuses rings and strangers', () => {
		const of =
			(id: string, parent: string | null, before: string | null = null) =>
			() =>
				moveCode(start(), { id, parent, before });
		refused(start(), of('auth', 'say'), 'code.cycle', { code: 'auth', parent: 'say' });
		refused(start(), of('auth', 'auth'), 'code.cycle', { code: 'auth', parent: 'auth' });
		refused(start(), of('auth', 'x'), 'code.unknown', { code: 'x' });
		refused(start(), of('coop', 'auth', 'group'), 'code.not-sibling', {
			code: 'group',
			parent: 'auth'
		});
	});

	it('keeps roots together by framework, with an order of their own', () => {
		const project = after(start(), (p) => addFramework(p, { framework: tiny }));
		const moved = after(project, (p) => moveCode(p, { id: 'coop', parent: null, before: 't-top' }));
		expect(children(moved, null)).toEqual(['t-top', 'coop', 'auth', 'group']);
		const under = after(moved, (p) =>
			moveCode(p, { id: 'group', parent: 't-top', before: 't-below' })
		);
		expect(children(under, 't-top')).toEqual(['group', 't-below']);
	});

	it('finds room for any number of moves, and puts each code where it was asked', () => {
		const move = fc.tuple(fc.nat(4), fc.nat(4));
		fc.assert(
			fc.property(fc.array(move, { minLength: 60, maxLength: 90 }), (moves) => {
				let project = after(
					start(),
					...['a', 'b', 'c'].map(
						(id) => (p: Project) => addCode(p, { id, name: { en: id }, parent: 'auth' })
					)
				);
				let expected = children(project, 'auth');
				for (const [what, where] of moves) {
					const id = expected[what]!;
					const rest = expected.filter((other) => other !== id);
					const before = rest[where] ?? null;
					project = after(project, (p) => moveCode(p, { id, parent: 'auth', before }));
					expected = rest.toSpliced(where, 0, id);
					expect(children(project, 'auth')).toEqual(expected);
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('finds room between two neighbours that are swapped a hundred times', () => {
		let project = after(start(), (p) => addCode(p, { id: 'a', name: { en: 'a' }, parent: 'auth' }));
		for (let i = 0; i < 100; i++) {
			const [, middle, last] = children(project, 'auth');
			project = after(project, (p) => moveCode(p, { id: last!, parent: 'auth', before: middle! }));
			expect(children(project, 'auth').slice(1)).toEqual([last, middle]);
		}
	});
});

describe('merging and removing codes', () => {
	const coded = () =>
		after(
			start(),
			(p) => addCoder(p, { id: 'budi', name: 'Budi', initials: 'B', colour: '#009e73' }),
			(p) => apply(p, 'k1', 'say', 'ana', 3),
			(p) => apply(p, 'k2', 'gap', 'ana', 3),
			(p) => apply(p, 'k3', 'gap', 'budi', 3),
			(p) => apply(p, 'k4', 'gap', 'ana', 4)
		);
	const apply = (p: Project, id: string, code: string, coder: string, first: number) =>
		applyCode(p, { ids: [id], source: 's1', start: first, end: 9, codes: [code], coder });

	it('recodes passages; what a coder had given both codes stays once', () => {
		const project = after(coded(), (p) => mergeCodes(p, { from: 'gap', into: 'say' }));
		expect(codingsIn(project, 's1').map((c) => [c.id, c.code, c.coder])).toEqual([
			['s1~k1', 'say', 'ana'],
			['s1~k3', 'say', 'budi'],
			['s1~k4', 'say', 'ana']
		]);
		expect(order(project)).toEqual(['auth', '-say', 'coop', 'group']);
		refused(project, (p) => mergeCodes(p, { from: 'gap', into: 'say' }), 'code.unknown', {
			code: 'gap'
		});
		refused(project, (p) => mergeCodes(p, { from: 'say', into: 'say' }), 'nothing.to-change');
	});

	it('moves the children, also when a code is merged into one below it', () => {
		const aside = after(start(), (p) => mergeCodes(p, { from: 'auth', into: 'coop' }));
		expect(order(aside)).toEqual(['coop', '-say', '-gap', 'group']);
		const down = after(start(), (p) => mergeCodes(p, { from: 'auth', into: 'gap' }));
		expect(order(down)).toEqual(['gap', '-say', 'coop', 'group']);
		const placed = mergeCodes(start(), { from: 'auth', into: 'gap' }).ops.flatMap((op) =>
			op.id === 'gap' && 'set' in op && 'parent' in op.set ? [op.set['parent']] : []
		);
		expect(placed).toEqual([['auth', null]]);
		const deep = after(
			start(),
			(p) => addCode(p, { id: 'low', name: { en: 'Low' }, parent: 'say' }),
			(p) => mergeCodes(p, { from: 'auth', into: 'low' })
		);
		expect(order(deep)).toEqual(['low', '-say', '-gap', 'coop', 'group']);
	});

	it('refuses to give passages to a heading, and merges headings without any', () => {
		refused(coded(), (p) => mergeCodes(p, { from: 'gap', into: 'group' }), 'code.not-codable', {
			code: 'group'
		});
		expect(touched(mergeCodes(start(), { from: 'coop', into: 'group' }))).toEqual([
			'codes/coop.alive',
			'codes/coop.became'
		]);
	});

	it('L10: removing a code writes that code only', () => {
		expect(touched(removeCode(coded(), { id: 'auth' }))).toEqual(['codes/auth.alive']);
		const gone = after(coded(), (p) => removeCode(p, { id: 'auth' }));
		expect(codingsIn(gone, 's1')).toEqual([]);
		refused(gone, (p) => removeCode(p, { id: 'say' }), 'code.unknown', { code: 'say' });
	});
});
