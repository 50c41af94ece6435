import { describe, expect, it } from 'vitest';
import { apply, fold } from '#core/log/apply.ts';
import type { Change, Op } from '#core/log/change.ts';
import { verify } from '#core/log/verify.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { begin } from './play.ts';

const texts = () => 'x'.repeat(100);
function log(...ops: Op[]): Change[] {
	const [ana] = begin();
	ana!.run(0, (p) =>
		applyCode(p, { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' })
	);
	if (ops.length > 0) ana!.run(0, () => ({ kind: 'broken', args: null, ops }));
	return ana!.log;
}
const found = (changes: Change[]) => verify(changes, fold(changes), texts);
const update = (t: Op['t'], id: string, field: string, value: never): Op => ({
	t,
	id,
	set: { [field]: [null, value] }
});

describe('verify', () => {
	it('L13: a whole project has no problems, in any order of its log', () => {
		expect(found(log())).toEqual([]);
		expect(found(log().reverse())).toEqual([]);
	});

	it('L13: names stamps that are repeated or malformed, and undos of nothing', () => {
		const changes = log();
		const last = changes.at(-1)!;
		const undoes = '2020-01-01T00:00:00.000Z-0000-zzzzzz';
		expect(found([...changes, last])).toEqual([{ code: 'stamp.repeated', data: { at: last.at } }]);
		expect(found([...changes.slice(0, -1), { ...last, at: 'zz', undoes }])).toEqual([
			{ code: 'stamp.malformed', data: { at: 'zz' } },
			{ code: 'undo.unresolved', data: { at: 'zz', undoes } }
		]);
	});

	it('L13: names the tables in which snapshot and log differ', () => {
		const changes = log();
		const wrong = apply(fold(changes), {
			ops: [
				update('actors', 'health', 'name', 'Other' as never),
				update('codings', 's1~k', 'end', 12 as never)
			]
		});
		expect(verify(changes, wrong, texts)).toEqual([
			{ code: 'project.differs', data: { table: 'actors' } },
			{ code: 'project.differs', data: { table: 'codings' } }
		]);
	});

	it('L13: names texts that are missing or of another length', () => {
		const changes = log();
		const some = (hash: string) => (hash === 'hash-s1' ? 'short' : undefined);
		expect(verify(changes, fold(changes), some)).toEqual([
			{ code: 'text.length', data: { source: 's1', expected: 100, found: 5 } },
			{ code: 'text.missing', data: { source: 's2', hash: 'hash-s2' } }
		]);
	});

	it('L13: names turns out of order', () => {
		const turns = { from: [0, 10], start: [0, 10], end: [20, 30], speaker: [0, 1] };
		expect(found(log(update('sources', 's1', 'turns', turns as never)))).toEqual([
			{ code: 'source.turns', data: { source: 's1', problem: 'order' } }
		]);
	});

	it('L13: names codings outside their text', () => {
		expect(found(log(update('codings', 's1~k', 'end', 101 as never)))).toEqual([
			{ code: 'coding.outside', data: { coding: 's1~k', start: 3, end: 101, length: 100 } }
		]);
	});

	it.each([
		['speakers', 's1-i', 'actor', 'nobody'],
		['codes', 'say', 'parent', 'nothing'],
		['sources', 's1', 'actor', 'nobody'],
		['codings', 's1~k', 'code', 'nothing']
	] as const)('L13: names ids that lead nowhere (%s %s.%s)', (table, id, field, target) => {
		expect(found(log(update(table, id, field, target as never)))).toEqual([
			{ code: 'id.unresolved', data: { table, id, field, target } }
		]);
	});

	it('L13: names a coding that is about nobody', () => {
		expect(found(log(update('codings', 's1~k', 'about', ['health', 'ghost'] as never)))).toEqual([
			{
				code: 'id.unresolved',
				data: { table: 'codings', id: 's1~k', field: 'about', target: 'ghost' }
			}
		]);
	});

	it('L13: names evidence of claims that leads to no coding; one that was taken back is there', () => {
		const [ana] = begin();
		const passage = { ids: ['k'], source: 's1', start: 3, end: 9, codes: ['say'], coder: 'ana' };
		ana!.run(0, (p) => applyCode(p, passage));
		const evidence = { for: ['s1~k'], against: [] };
		ana!.run(0, (p) => addClaim(p, { id: 'c', sentence: 'They decide.', evidence }));
		ana!.run(0, (p) => removeCodings(p, { ids: ['s1~k'] }));
		expect(found(ana!.log)).toEqual([]);
		const wrong = { for: ['s1~k', 's1~x'], against: ['s9~k', 'k'] };
		const ops = [update('claims', 'c', 'evidence', wrong as never)];
		ana!.run(0, () => ({ kind: 'broken', args: null, ops }));
		const lost = (field: string, target: string) => ({
			code: 'id.unresolved',
			data: { table: 'claims', id: 'c', field, target }
		});
		expect(found(ana!.log)).toEqual([
			lost('evidence.for', 's1~x'),
			lost('evidence.against', 's9~k'),
			lost('evidence.against', 'k')
		]);
	});

	it('L13: names records without a beginning and records that lack a field', () => {
		const half: Op = { t: 'views', id: 'v', create: { name: 'Half' } };
		expect(found(log(half, update('actors', 'x', 'name', 'X' as never)))).toEqual([
			{ code: 'record.unborn', data: { record: 'actors/x' } },
			{ code: 'record.incomplete', data: { table: 'views', id: 'v', field: 'spec' } }
		]);
	});
});
