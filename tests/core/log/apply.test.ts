import { describe, expect, it } from 'vitest';
import { apply, fold } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { codingAt } from '#core/model/codings.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive, codingsIn, valueOf } from '#core/model/visible.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { moveCode } from '#core/commands/move-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { tiny } from '../frameworks/tiny.ts';
import { begin, everything, reversal } from './play.ts';
import { start } from './start.ts';

describe('apply', () => {
	it('L4: a codebook added on two devices is one, and edits made to it stay', () => {
		const [ana, budi] = begin();
		ana!.run(1_770_000_000_000, (p) => addFramework(p, { framework: tiny }));
		ana!.run(1_770_000_000_001, (p) => editCode(p, { id: 't-below', colour: '#d55e00' }));
		budi!.run(1_780_000_000_000, (p) => addFramework(p, { framework: tiny }));
		expect(fold(everything([ana!, budi!])).codes.get('t-below')!.colour).toBe('#d55e00');
	});

	it('L4: of two people who fill the same empty cell, the later wins', () => {
		const [ana, budi] = begin();
		const set = (value: string) => ({ cells: [{ attribute: 'city', owner: 'health', value }] });
		ana!.run(1_770_000_000_000, (p) => setCells(p, set('Jambi')));
		budi!.run(1_780_000_000_000, (p) => setCells(p, set('Bekasi')));
		expect(valueOf(fold(everything([ana!, budi!])), 'city', 'health')).toBe('Bekasi');
	});

	it('L5: an update that comes before its creation waits unseen', () => {
		const set: Op = { t: 'actors', id: 'x', set: { name: ['Old', 'New'] } };
		const create: Op = { t: 'actors', id: 'x', create: { name: 'Old', type: null, note: '' } };
		const early = apply(EMPTY, { ops: [set] });
		expect(alive(early, 'actors')).toEqual([]);
		const late = apply(early, { ops: [create] });
		expect(alive(late, 'actors')).toEqual([
			{ id: 'x', alive: true, name: 'New', type: null, note: '' }
		]);
		expect(late.pending.size).toBe(0);
	});

	it('L5: so does an update of a coding', () => {
		const id = 's1~k';
		const set: Op = { t: 'codings', id, set: { alive: [true, false], note: [null, 'n'] } };
		const create: Op = {
			t: 'codings',
			id,
			create: { source: 's1', code: 'say', coder: 'ana', start: 1, end: 5 }
		};
		const early = apply(start(), { ops: [set] });
		expect(codingsIn(early, 's1')).toEqual([]);
		const block = apply(early, { ops: [create] }).codings.get('s1')!;
		expect(codingAt(block, 0)).toMatchObject({ alive: false, note: 'n', start: 1 });
	});

	it('L9: of two moves that make a ring, the later does not take effect', () => {
		const [ana, budi] = begin();
		ana!.run(1_770_000_000_000, (p) => moveCode(p, { id: 'auth', parent: 'coop' }));
		budi!.run(1_780_000_000_000, (p) => moveCode(p, { id: 'coop', parent: 'auth' }));
		const { codes } = fold(everything([ana!, budi!]));
		expect(codes.get('auth')!.parent).toBe('coop');
		expect(codes.get('coop')!.parent).toBeNull();
	});

	it('L9: a code that a log puts below itself stays where it was', () => {
		const [ana] = begin();
		const before = fold(everything([ana!]));
		const after = apply(before, {
			ops: [{ t: 'codes', id: 'auth', set: { parent: [null, 'auth'] } }]
		});
		expect(after.codes.get('auth')!.parent).toBeNull();
	});

	it('L10: deleting a code hides its codings and what is below; undo brings all back', () => {
		const [ana] = begin();
		ana!.run(0, (p) =>
			applyCode(p, { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' })
		);
		const shown = codingsIn(ana!.project, 's1');
		const rows = ana!.project.codings.get('s1');
		ana!.run(0, (p) => removeCode(p, { id: 'auth' }));
		expect(codingsIn(ana!.project, 's1')).toEqual([]);
		expect(ana!.project.codings.get('s1')).toBe(rows);
		ana!.run(0, (p) => reversal(p, ana!, 'undo'));
		expect(codingsIn(ana!.project, 's1')).toEqual(shown);
		expect(shown).toHaveLength(1);
	});

	it('L12: an op on a table of a newer program is passed over', () => {
		const op = { t: 'drawings', id: 'm', create: { title: 'x' } } as unknown as Op;
		expect(apply(EMPTY, { ops: [op] })).toEqual(EMPTY);
	});

	it('shares the codings of sources that a change does not touch', () => {
		const one = (source: string, unique: string) => (p: ReturnType<typeof start>) =>
			applyCode(p, { ids: [unique], source, start: 3, end: 9, codes: ['say'], coder: 'ana' });
		const first = apply(start(), one('s1', 'k')(start()));
		const second = apply(first, one('s2', 'k')(first));
		expect(second.codings.get('s1')).toBe(first.codings.get('s1'));
		expect(second.codes).toBe(first.codes);
	});
});
