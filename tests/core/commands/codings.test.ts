import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { codingsIn } from '#core/model/visible.ts';
import { applyCode, type ApplyCode } from '#core/commands/apply-code.ts';
import { editCoding, type EditCoding } from '#core/commands/edit-coding.ts';
import { importCodings, type ImportCodings } from '#core/commands/import-codings.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { after, coder, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const passage: ApplyCode = {
	ids: ['k', 'l'],
	source: 's1',
	start: 3,
	end: 9,
	codes: ['say', 'gap'],
	coder: 'ana'
};
const coded = () => after(start(), (p) => applyCode(p, passage));
const one = (more: Partial<ApplyCode>) => () =>
	applyCode(coded(), { ...passage, ids: ['m'], codes: ['coop'], ...more });

describe('applying codes', () => {
	it('gives several codes to a passage at once', () => {
		expect(codingsIn(coded(), 's1')).toEqual([
			{ id: 's1~k', alive: true, source: 's1', code: 'say', coder: 'ana', start: 3, end: 9 },
			{ id: 's1~l', alive: true, source: 's1', code: 'gap', coder: 'ana', start: 3, end: 9 }
		]);
	});

	it('keeps the answers that were given, and only those', () => {
		const extras = {
			valence: 'mixed',
			about: [],
			holder: ['health', 'health'],
			note: ' '
		} as const;
		const [, , coding] = codingsIn(apply(coded(), one({ extras })()), 's1');
		expect(coding).toEqual({
			id: 's1~m',
			alive: true,
			source: 's1',
			code: 'coop',
			coder: 'ana',
			start: 3,
			end: 9,
			valence: 'mixed',
			holder: ['health']
		});
	});

	it('keeps what proposed a coding, through edits and until it is told otherwise; by hand is nothing', () => {
		const first = (project: Project) => codingsIn(project, 's1').find(({ id }) => id === 's1~m')!;
		const proposed = apply(coded(), one({ extras: { via: ' cues ' } })());
		expect(first(proposed).via).toBe('cues');
		const noted = after(proposed, (p) => editCoding(p, { id: 's1~m', note: 'why', end: 12 }));
		expect(first(noted)).toMatchObject({ via: 'cues', note: 'why', end: 12 });
		const own = editCoding(noted, { id: 's1~m', via: 'hand' });
		expect(own.args).toMatchObject({ fields: ['via'] });
		expect(first(apply(noted, own))).not.toHaveProperty('via');
		expect(first(apply(coded(), one({ extras: { via: 'hand' } })()))).not.toHaveProperty('via');
		const more = { unique: 'i', source: 's1', code: 'coop', coder: 'ana', start: 20, end: 25 };
		const imported = importCodings(noted, { codings: [{ ...more, via: 'aid' }] });
		expect(codingsIn(apply(noted, imported), 's1').at(-1)!.via).toBe('aid');
	});

	it('refuses a code that the coder has given to exactly this passage', () => {
		const data = { source: 's1', code: 'say', start: 3, end: 9 };
		refused(coded(), one({ codes: ['coop', 'say'], ids: ['m', 'n'] }), 'coding.duplicate', data);
		refused(coded(), one({ codes: ['coop', 'coop'], ids: ['m', 'n'] }), 'coding.duplicate', {
			...data,
			code: 'coop'
		});
		expect(one({ codes: ['say'], end: 10 })().ops).toHaveLength(1);
		const again = after(coded(), (p) => removeCodings(p, { ids: ['s1~k'] }));
		const same = { ...passage, ids: ['m'], codes: ['say'] };
		expect(applyCode(again, same).ops).toHaveLength(1);
	});

	it('refuses what is unknown, taken back, a heading or outside the text', () => {
		refused(coded(), one({ source: 'x' }), 'source.unknown', { source: 'x' });
		refused(coded(), one({ coder: 'x' }), 'coder.unknown', { coder: 'x' });
		refused(coded(), one({ codes: ['x'] }), 'code.unknown', { code: 'x' });
		refused(coded(), one({ codes: ['group'] }), 'code.not-codable', { code: 'group' });
		refused(coded(), one({ codes: [], ids: [] }), 'nothing.to-change');
		refused(coded(), one({ end: 101 }), 'span.outside', {
			source: 's1',
			start: 3,
			end: 101,
			length: 100
		});
		refused(coded(), one({ end: 3 }), 'span.empty', { source: 's1', start: 3, end: 3 });
		const gone = after(coded(), (p) => removeCode(p, { id: 'auth' }));
		refused(gone, (p) => applyCode(p, { ...passage, ids: ['m', 'n'] }), 'code.unknown', {
			code: 'say'
		});
	});

	it('refuses ids that are taken, too few or malformed', () => {
		refused(coded(), one({ ids: ['k'] }), 'id.taken', { table: 'codings', id: 's1~k' });
		refused(coded(), one({ ids: [] }), 'id.malformed', { id: '' });
		refused(coded(), one({ ids: ['a~b'] }), 'id.malformed', { id: 'a~b' });
		refused(coded(), one({ ids: [''] }), 'id.malformed', { id: '' });
	});

	it('refuses answers that are none', () => {
		const of = (extras: object) => one({ extras });
		refused(coded(), of({ valence: 'good' }), 'value.unknown', { field: 'valence', value: 'good' });
		refused(coded(), of({ level: 5 }), 'value.unknown', { field: 'level', value: '5' });
		refused(coded(), of({ about: ['x'] }), 'actor.unknown', { actor: 'x' });
		refused(coded(), of({ relation: ['health', 'x'] }), 'actor.unknown', { actor: 'x' });
		refused(coded(), of({ relation: ['health', 'health'] }), 'coding.relation-to-self', {
			actor: 'health'
		});
	});
});

describe('editing codings', () => {
	const edited = (more: Omit<EditCoding, 'id'>) => editCoding(coded(), { id: 's1~k', ...more });

	it('writes what differs; null takes an answer away', () => {
		const noted = after(coded(), (p) =>
			editCoding(p, { id: 's1~k', note: 'why', level: 0, relation: ['health', 'social'] })
		);
		expect(codingsIn(noted, 's1')[0]).toMatchObject({ note: 'why', level: 0 });
		const edit = editCoding(noted, { id: 's1~k', note: null, level: 0, start: 3, about: [] });
		expect(edit.ops).toEqual([{ t: 'codings', id: 's1~k', set: { note: ['why', null] } }]);
		expect(edit.args).toEqual({ id: 's1~k', source: 's1', code: 'say', fields: ['note'] });
		expect(codingsIn(apply(noted, edit), 's1')[0]).not.toHaveProperty('note');
		expect(edited({ start: 3, code: 'say', note: '' }).ops).toEqual([]);
	});

	it('moves the bounds and changes the code, in text order', () => {
		const project = apply(coded(), edited({ start: 20, end: 30, code: 'coop' }));
		expect(codingsIn(project, 's1').map((c) => [c.id, c.start, c.code])).toEqual([
			['s1~l', 3, 'gap'],
			['s1~k', 20, 'coop']
		]);
	});

	it('refuses to become what another coding says, or to leave the text', () => {
		refused(coded(), () => edited({ code: 'gap' }), 'coding.duplicate', {
			source: 's1',
			code: 'gap',
			start: 3,
			end: 9
		});
		refused(coded(), () => edited({ start: 9 }), 'span.empty', { source: 's1', start: 9, end: 9 });
		refused(coded(), () => edited({ code: 'group' }), 'code.not-codable', { code: 'group' });
		refused(coded(), (p) => editCoding(p, { id: 's1~x' }), 'coding.unknown', { coding: 's1~x' });
		const gone = after(coded(), (p) => removeSource(p, { id: 's1' }));
		refused(gone, (p) => editCoding(p, { id: 's1~k' }), 'coding.unknown', { coding: 's1~k' });
	});
});

describe('removing codings', () => {
	it('takes several back, each once', () => {
		const edit = removeCodings(coded(), { ids: ['s1~k', 's1~k', 's1~l'] });
		expect(touched(edit)).toEqual(['codings/s1~k.alive', 'codings/s1~l.alive']);
		const gone = apply(coded(), edit);
		expect(codingsIn(gone, 's1')).toEqual([]);
		refused(gone, (p) => removeCodings(p, { ids: ['s1~k'] }), 'coding.unknown', {
			coding: 's1~k'
		});
		refused(gone, (p) => removeCodings(p, { ids: [] }), 'nothing.to-change');
	});
});

describe('importing codings', () => {
	const budi = { ...coder, id: 'budi', name: 'Budi' };
	const row = { unique: 'm', source: 's1', code: 'say', coder: 'budi', start: 3, end: 9 };
	const batch =
		(more: object, rest: Partial<ImportCodings> = {}) =>
		() =>
			importCodings(coded(), {
				codings: [
					{ ...row, unique: 'first', source: 's2' },
					{ ...row, ...more }
				],
				coders: [budi],
				actors: [{ id: 'new', name: 'New', type: null }],
				...rest
			});

	it('L14: brings coders, actors and codings as one change', () => {
		const project = apply(coded(), batch({ about: ['new'], level: 2 })());
		expect(codingsIn(project, 's1')[2]).toMatchObject({ coder: 'budi', about: ['new'], level: 2 });
		expect(codingsIn(project, 's2')).toHaveLength(1);
	});

	it('L14: is refused as a whole', () => {
		const taken = { ids: 's1~k' };
		refused(coded(), batch({ unique: 'k' }), 'id.taken', { table: 'codings', id: taken.ids });
		refused(coded(), batch({ source: 's2', unique: 'first' }), 'id.taken', {
			table: 'codings',
			id: 's2~first'
		});
		refused(coded(), batch({ coder: 'ana' }), 'coding.duplicate', {
			source: 's1',
			code: 'say',
			start: 3,
			end: 9
		});
		refused(coded(), batch({ source: 's2' }), 'coding.duplicate', {
			source: 's2',
			code: 'say',
			start: 3,
			end: 9
		});
		refused(coded(), batch({}, { coders: [] }), 'coder.unknown', { coder: 'budi' });
		refused(coded(), batch({}, { coders: [budi, budi] }), 'id.taken', {
			table: 'coders',
			id: 'budi'
		});
		refused(coded(), batch({}, { codings: [] }), 'nothing.to-change');
		refused(coded(), batch({ code: 'group' }), 'code.not-codable', { code: 'group' });
		refused(coded(), batch({ holder: ['x'] }), 'actor.unknown', { actor: 'x' });
	});
});

describe('taking back', () => {
	const at = '2026-11-22T04:10:09.123Z-0007-k3f9x2';

	it('L8: an undo tells what it takes back, and so does the redo of it', () => {
		const change = { ...applyCode(start(), passage), at, by: 'ana', v: 1 };
		const project = apply(start(), change);
		const undo = takeBack(project, change, 'undo');
		expect(undo.kept).toEqual([]);
		expect(undo.edit).toMatchObject({ kind: 'undo', undoes: at });
		expect(undo.edit.args).toEqual({ kind: 'coding.apply', args: change.args });
		const undone = { ...undo.edit, at: at.replace('0007', '0008'), by: 'ana', v: 1 };
		const without = apply(project, undone);
		expect(codingsIn(without, 's1')).toEqual([]);
		const redo = takeBack(without, undone, 'redo');
		expect(redo.edit.args).toEqual(undo.edit.args);
		expect(codingsIn(apply(without, redo.edit), 's1')).toEqual(codingsIn(project, 's1'));
	});

	it('L8: the beginning is not taken back; redo takes back an undo and undo does not', () => {
		const of = (kind: string) => ({ kind, args: null, ops: [], at, by: 'ana', v: 1 });
		const back = (kind: string, how: 'undo' | 'redo') => () => takeBack(start(), of(kind), how);
		refused(start(), back('project.new', 'undo'), 'undo.beginning', { kind: 'project.new' });
		refused(start(), back('code.add', 'redo'), 'undo.not-undo', { kind: 'code.add' });
		refused(start(), back('undo', 'undo'), 'undo.not-undo', { kind: 'undo' });
	});
});
