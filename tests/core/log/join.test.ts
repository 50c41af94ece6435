/** Two people worked in copies of one project: what one has and the other lacks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCode } from '#core/commands/add-code.ts';
import { fold } from '#core/log/apply.ts';
import type { Change } from '#core/log/change.ts';
import { joined, notHere } from '#core/log/join.ts';
import { Device } from './device.ts';
import { begin, moves, play } from './play.ts';
import { dump, STEPS } from './start.ts';

const FILE = 'copy.simpul';
const both = (here: readonly Change[], theirs: readonly Change[]) => [
	...here,
	...joined(here, theirs, FILE)
];
const code = (id: string) => (project: Device['project']) =>
	addCode(project, { id, name: { en: id }, parent: null });

function copies(): [Device, Device] {
	const [ana, budi] = begin();
	return [ana!, budi!];
}

describe('two logs of one project', () => {
	it('L15: either into the other gives the same project, and once more changes nothing', () => {
		fc.assert(
			fc.property(moves(true, 60), (all) => {
				const devices = begin();
				play(
					devices,
					all.filter(({ action }) => action !== 'send' && action !== 'hole')
				);
				const [{ log: ours }, { log: theirs }] = devices as [Device, Device, Device];
				const here = both(ours, theirs);
				expect(dump(fold(here))).toEqual(dump(fold(both(theirs, ours))));
				expect(joined(here, theirs, FILE)).toEqual([]);
				expect(joined(theirs, ours, FILE)).toHaveLength(here.length - theirs.length);
			}),
			{ numRuns: 40 }
		);
	});

	it('L15: changes come as they are: stamp, coder and what they do', () => {
		const [ana, budi] = copies();
		ana.run(1_760_000_020_000, code('mine'));
		const theirs = budi.run(1_760_000_030_000, code('theirs'));
		expect(joined(ana.log, [...budi.log, theirs!], FILE)).toEqual([theirs]);
		expect(fold(both(ana.log, budi.log)).codes.has('theirs')).toBe(true);
	});

	it('L16: another project is refused, one without a beginning too', () => {
		const [ana] = copies();
		const other = new Device('dddddd', 'ana', 0);
		other.run(1_760_000_000_000, STEPS[0]!);
		for (const log of [other.log, [], ana.log.slice(1)])
			expect(() => joined(ana.log, log, FILE)).toThrow('join.other-project');
		const [first, ...rest] = ana.log;
		const renamed = { ...first!, by: 'somebody' };
		expect(() => joined(ana.log, [renamed, ...rest], FILE)).toThrow('join.other-project');
	});

	it('L17: two different changes with one stamp are refused, since one of them would be lost', () => {
		const [ana] = copies();
		const twin = new Device(ana.name, ana.coder, 0);
		twin.receive(ana.log);
		ana.run(1_760_000_020_000, code('mine'));
		const { at } = twin.run(1_760_000_020_000, code('theirs'))!;
		expect(() => joined(ana.log, twin.log, FILE)).toThrow(
			expect.objectContaining({ code: 'join.clash', data: { file: FILE, at } })
		);
		expect(() => notHere([], [ana.log.at(-1)!, twin.log.at(-1)!], FILE)).toThrow('join.clash');
	});
});
