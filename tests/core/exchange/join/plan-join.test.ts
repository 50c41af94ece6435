/** What a copy of a project would bring in, told before it does. */
import { describe, expect, it } from 'vitest';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { planJoin } from '#core/exchange/join/plan-join.ts';
import { begin } from '../../log/play.ts';
import { source } from '../../log/start.ts';
import type { Device } from '../../log/device.ts';

const FILE = 'copy.simpul';
const text = () => 'x'.repeat(100);
const NOW = 1_760_000_020_000;

function copies(): [Device, Device] {
	const [ana, budi] = begin();
	return [ana!, budi!];
}
const give = (device: Device, code: string, unique: string) =>
	device.run(NOW, (p) =>
		applyCode(p, {
			...{ ids: [unique], source: 's1', start: 23, end: 40 },
			...{ codes: [code], coder: device.coder }
		})
	);

describe('a copy of the project', () => {
	it('L18: is told by coder and by what becomes different', () => {
		const [ana, budi] = copies();
		give(ana, 'say', 'a1');
		give(budi, 'gap', 'b1');
		give(budi, 'say', 'b2');
		budi.run(NOW, (p) => addCode(p, { id: 'new', name: { en: 'New' }, parent: null }));
		budi.run(NOW, (p) => editCode(p, { id: 'gap', name: { en: 'Hole' } }));
		budi.run(NOW, (p) => removeCode(p, { id: 'say' }));
		const plan = planJoin(ana.log, budi.log, text, FILE);
		expect(plan.by).toEqual([{ coder: 'budi', changes: 5 }]);
		expect(plan.added).toHaveLength(5);
		// Of the codings, one comes with a code that stays; the removed code hides the other and Ana's.
		expect(plan.differences).toEqual([
			{ kind: 'codes', added: 1, changed: 1, gone: 1 },
			{ kind: 'codings', added: 1, changed: 0, gone: 1 }
		]);
		const back = planJoin(budi.log, ana.log, text, FILE);
		expect(back.by).toEqual([{ coder: 'Ana', changes: 1 }]);
		// Ana's coding has a code that Budi removed: nobody sees it.
		expect(back.differences).toEqual([]);
	});

	it('L18: with nothing new it says so by saying nothing', () => {
		const [ana, budi] = copies();
		give(ana, 'say', 'a1');
		expect(planJoin(ana.log, budi.log, text, FILE)).toEqual({
			...{ file: FILE, added: [], by: [], differences: [] }
		});
	});

	it('L18: is refused if it is not whole: a text that is missing, a beginning that is gone', () => {
		const [ana, budi] = copies();
		const sources = [source('s3')];
		budi.run(NOW, (p) => importSources(p, { sources, actors: [], attributes: [] }));
		expect(planJoin(ana.log, budi.log, text, FILE).differences[0]).toMatchObject({ added: 1 });
		const without = (hash: string) => (hash === 'hash-s3' ? undefined : text());
		expect(() => planJoin(ana.log, budi.log, without, FILE)).toThrow(
			expect.objectContaining({ code: 'join.not-whole', data: { file: FILE, problems: 1 } })
		);
		budi.run(NOW, (p) => addCode(p, { id: 'new', name: { en: 'New' }, parent: null }));
		budi.run(NOW, (p) => editCode(p, { id: 'new', name: { en: 'Newer' } }));
		const holed = budi.log.filter((_, i) => i !== budi.log.length - 2);
		expect(() => planJoin(ana.log, holed, text, FILE)).toThrow('join.not-whole');
	});

	it('L18: what is amiss here already, and texts that only this project has, are not its fault', () => {
		const [ana, budi] = copies();
		const sources = [source('s3')];
		ana.run(NOW, (p) => importSources(p, { sources, actors: [], attributes: [] }));
		give(budi, 'gap', 'b1');
		const theirs = (hash: string) => (hash === 'hash-s2' ? text() : undefined);
		expect(planJoin(ana.log, budi.log, theirs, FILE).added).toHaveLength(1);
	});
});
