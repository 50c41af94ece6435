import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, byStamp, fold } from '#core/log/apply.ts';
import { recordProblems } from '#core/log/verify-records.ts';
import { verify } from '#core/log/verify.ts';
import { codeTree, flatten, pathOf } from '#core/model/code-tree.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { SMALL_TABLES } from '#core/model/records.ts';
import { codingsIn, isShown } from '#core/model/visible.ts';
import { begin, everything, moves, play } from './play.ts';
import { dump } from './start.ts';

const runs = (numRuns: number) => ({ numRuns });
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
	list
		.map((item, i) => ({ item, key: Math.imul(i + 1, (seed << 1) | 1) ^ seed }))
		.sort((p, q) => p.key - q.key)
		.map(({ item }) => item);

describe('three devices', () => {
	it('L1: every order of arrival gives the same project', () => {
		fc.assert(
			fc.property(moves(true, 70), fc.integer(), (all, seed) => {
				const devices = begin();
				play(devices, all);
				const log = everything(devices);
				devices.forEach((device, i) => {
					const mixed = shuffled(log, seed + i);
					device.receive(mixed.slice(0, mixed.length >> 1));
					device.receive(mixed);
				});
				const expected = dump(fold(log));
				for (const device of devices) expect(dump(device.project)).toEqual(expected);
				expect(dump(fold(shuffled([...log, ...log.slice(0, 9)], seed)))).toEqual(expected);
				expect(devices[0]!.project.pending.size).toBe(0);
				expect(verify(log, devices[0]!.project, () => 'x'.repeat(100))).toEqual([]);
			}),
			runs(60)
		);
	});

	it('L5: nothing visible is ever incomplete, whatever is missing from the log', () => {
		fc.assert(
			fc.property(moves(true, 60), fc.nat(6), (all, hole) => {
				const devices = begin();
				play(devices, all);
				const known = everything(devices).filter((_, i) => i % 7 !== hole);
				const project = fold(known);
				const incomplete = SMALL_TABLES.flatMap((t) => recordProblems(project, t)).filter(
					(p) => p.code === 'record.incomplete'
				);
				expect(incomplete).toEqual([]);
				for (const source of project.sources.keys())
					for (const coding of codingsIn(project, source)) {
						expect(project.codes.get(coding.code)?.name).toBeDefined();
						expect(coding.end).toBeGreaterThan(coding.start);
					}
			}),
			runs(40)
		);
	});

	it('L7: a snapshot and the changes after it give what folding the whole log gives', () => {
		fc.assert(
			fc.property(moves(true, 50), fc.nat(100), (all, cut) => {
				const devices = begin();
				play(devices, all);
				const log = everything(devices).sort(byStamp);
				const at = cut % (log.length + 1);
				const whole = dump(fold(log));
				expect(dump(fold(log.slice(at), fold(log.slice(0, at))))).toEqual(whole);
				expect(dump(log.reduce<Project>(apply, EMPTY))).toEqual(whole);
			}),
			runs(40)
		);
	});

	it('L9: the codebook stays a tree, in which every shown code is found', () => {
		fc.assert(
			fc.property(moves(true, 60), (all) => {
				const devices = begin();
				play(devices, all);
				const project = fold(everything(devices));
				const found = new Set(flatten(codeTree(project)).map((node) => node.code.id));
				for (const code of project.codes.keys()) {
					expect(pathOf(project, code)[0]!.parent).toBeNull();
					expect(found.has(code)).toBe(isShown(project, code));
				}
			}),
			runs(40)
		);
	});

	it('L11: stamps never go back, on any device', () => {
		fc.assert(
			fc.property(moves(true, 50), (all) => {
				const devices = begin();
				play(devices, all);
				for (const device of devices) {
					const own = device.log.filter((change) => change.by === device.coder);
					expect(own).toEqual([...own].sort(byStamp));
				}
				const log = everything(devices);
				expect(new Set(log.map((change) => change.at)).size).toBe(log.length);
				for (const change of log)
					if (change.undoes !== undefined) expect(change.at > change.undoes).toBe(true);
			}),
			runs(30)
		);
	});
});
