import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, fold } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { recordOf } from '#core/log/values.ts';
import { codingsOf } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { SMALL_TABLES, type TableName } from '#core/model/records.ts';
import { editActor } from '#core/commands/edit-actor.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { begin, moves, play, reversal } from './play.ts';
import { after, dump, start } from './start.ts';

/** Every record of a project with its table. */
const records = (project: Project): [TableName, string][] => [
	...SMALL_TABLES.flatMap((t) => [...project[t].keys()].map((id): [TableName, string] => [t, id])),
	...[...project.codings.values()].flatMap((block) =>
		[...codingsOf(block)].map((c): [TableName, string] => ['codings', c.id])
	)
];

describe('inverse', () => {
	it('L2: a change and its inverse leave every field as it was', () => {
		fc.assert(
			fc.property(moves(false, 30), (all) => {
				const [device] = begin();
				play([device!], all);
				const last = device!.log.at(-1)!;
				const before = fold(device!.log.slice(0, -1));
				const inverse = invert(device!.project, last);
				expect(inverse.kept).toEqual([]);
				const back = apply(device!.project, inverse);
				for (const [t, id] of records(back)) {
					const old = recordOf(before, t, id);
					if (old) expect(recordOf(back, t, id)).toEqual(old);
					else expect(recordOf(back, t, id)!['alive']).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('L2: a field that a change sets twice goes back to where it began', () => {
		const project = after(start(), (p) =>
			setCells(p, { cells: [{ attribute: 'city', owner: 'health', value: 'Jambi' }] })
		);
		const ops = [
			{ t: 'cells', id: 'city.health', set: { value: ['Jambi', 'Bekasi'] } },
			{ t: 'cells', id: 'city.health', set: { value: ['Bekasi', ''] } }
		] as const;
		const changed = apply(project, { ops });
		const { ops: back, kept } = invert(changed, { ops });
		expect(kept).toEqual([]);
		expect(dump(apply(changed, { ops: back }))).toEqual(dump(project));
	});

	it('L2: undoing everything and redoing everything gives the same project', () => {
		fc.assert(
			fc.property(moves(false, 25), (all) => {
				const [device] = begin();
				const beginning = dump(device!.project);
				const first = device!.log.length;
				const work = all.filter((m) => m.action !== 'undo' && m.action !== 'redo');
				play([device!], work);
				const done = device!.log.length - first;
				const end = dump(device!.project);
				for (let i = 0; i < done; i++) device!.run(0, (p) => reversal(p, device!, 'undo'));
				for (const [table, rows] of Object.entries(beginning))
					for (const [id, row] of rows as [string, unknown][])
						if (table !== 'codings')
							expect(recordOf(device!.project, table as TableName, id)).toEqual(row);
				for (let i = 0; i < done; i++) device!.run(0, (p) => reversal(p, device!, 'redo'));
				expect(dump(device!.project)).toEqual(end);
			}),
			{ numRuns: 30 }
		);
	});

	it('L3: what someone else changed since stays, and is named', () => {
		const [ana, budi] = begin();
		const mine = ana!.run(1, (p) =>
			editActor(p, { id: 'social', name: 'Dinsos', note: 'short name' })
		)!;
		budi!.receive(ana!.log);
		budi!.run(2, (p) => editActor(p, { id: 'social', name: 'Dinas Sosial Kota' }));
		ana!.receive(budi!.log);
		const { edit, kept } = takeBack(ana!.project, mine, 'undo');
		expect(kept).toEqual(['actors/social.name']);
		expect(apply(ana!.project, edit).actors.get('social')).toMatchObject({
			name: 'Dinas Sosial Kota',
			note: 'from the list'
		});
	});
});
