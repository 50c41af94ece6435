import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { alive, find, speakersOf, valueOf } from '#core/model/visible.ts';
import { editSource } from '#core/commands/edit-source.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { importSources, type ImportSources } from '#core/commands/import-sources.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { takeBack } from '#core/commands/take-back.ts';
import type { NewSource } from '#core/commands/new-records.ts';
import { after, source, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const batch = (sources: NewSource[], more: Partial<ImportSources> = {}): ImportSources => ({
	sources,
	actors: [],
	attributes: [],
	...more
});

const full = batch(
	[
		source('n1', {
			actor: 'new',
			values: [
				{ attribute: 'wave', value: '2' },
				{ attribute: 'city2', value: 'Jambi' }
			]
		}),
		source('n2', {
			speakers: [{ id: 'x', label: 'X', role: 'participant', actor: 'health' }],
			turns: { from: [0], start: [2], end: [9], speaker: [0] },
			values: [{ attribute: 'WAVE', value: ' ' }]
		})
	],
	{
		actors: [
			{ id: 'new', name: 'BPJS', type: 'x', values: [{ attribute: 'city', value: 'Jambi' }] }
		],
		attributes: [
			{ id: 'city2', name: 'City', on: 'source', type: 'category' },
			{ id: 'WAVE', name: 'wave', on: 'source', type: 'number' }
		]
	}
);

describe('import', () => {
	it('L14: brings sources, speakers, actors and attributes as one change, undone as one', () => {
		const project = start();
		const edit = importSources(project, full);
		const then = apply(project, edit);
		expect(find(then, 'sources', 'n1')).toMatchObject({ name: 'Source n1', actor: 'new' });
		expect(speakersOf(then, 'n2')).toMatchObject([{ source: 'n2', actor: 'health' }]);
		expect(valueOf(then, 'wave', 'n1')).toBe('2');
		expect(valueOf(then, 'city2', 'n1')).toBe('Jambi');
		expect(valueOf(then, 'city', 'new')).toBe('Jambi');
		expect(then.cells.has('wave.n2')).toBe(false);
		expect(find(then, 'attributes', 'WAVE')).toBeUndefined();
		expect(edit.args).toMatchObject({ sources: [{ id: 'n1', name: 'Source n1' }, { id: 'n2' }] });
		const change = { ...edit, at: '2026-11-22T04:10:09.123Z-0007-k3f9x2', by: 'ana', v: 1 };
		const back = apply(then, takeBack(then, change, 'undo').edit);
		for (const t of ['sources', 'speakers', 'actors', 'attributes', 'cells'] as const)
			expect(alive(back, t)).toEqual(alive(project, t));
	});

	it('L14: is refused as a whole', () => {
		const project = start();
		const of = (more: Partial<NewSource>) => () =>
			importSources(project, batch([source('ok'), source('n', more)]));
		const name = 'Source n';
		refused(project, () => importSources(project, batch([])), 'nothing.to-change');
		refused(project, of({ text: 'hash-s1' }), 'source.duplicate-text', {
			name,
			other: 'Source s1'
		});
		refused(project, of({ text: 'hash-ok' }), 'source.duplicate-text', {
			name,
			other: 'Source ok'
		});
		refused(project, of({ name: 'SOURCE S1 ' }), 'source.name-taken', { name: 'SOURCE S1' });
		refused(project, of({ name: 'source ok' }), 'source.name-taken', { name: 'source ok' });
		refused(project, of({ name: ' ' }), 'name.empty', { what: 'source' });
		refused(project, of({ length: 0 }), 'source.empty', { name });
		refused(project, of({ length: 50 }), 'source.turns', { name, problem: 'outside' });
		refused(project, of({ speakers: [] }), 'source.turns', { name, problem: 'speaker' });
		refused(project, of({ actor: 'ghost' }), 'actor.unknown', { actor: 'ghost' });
		refused(project, of({ date: '2025-02-30' }), 'date.malformed', { date: '2025-02-30' });
		refused(project, of({ kind: 'film' as never }), 'value.unknown', {
			field: 'kind',
			value: 'film'
		});
		refused(project, of({ id: 's1' }), 'id.taken', { table: 'sources', id: 's1' });
		refused(project, of({ id: 'ok' }), 'id.taken', { table: 'sources', id: 'ok' });
		refused(project, of({ speakers: source('s1').speakers }), 'id.taken', {
			table: 'speakers',
			id: 's1-p'
		});
		refused(project, of({ values: [{ attribute: 'city', value: 'x' }] }), 'attribute.unknown', {
			attribute: 'city'
		});
	});

	it('refuses an actor whose name is taken, in the project or in the batch', () => {
		const actors = (...names: string[]) =>
			batch([source('n')], { actors: names.map((name, i) => ({ id: `a${i}`, name, type: null })) });
		const taken = (...names: string[]) => importSources(start(), actors(...names));
		refused(start(), () => taken('dinas sosial'), 'actor.name-taken', { name: 'dinas sosial' });
		refused(start(), () => taken('A', 'a'), 'actor.name-taken', { name: 'a' });
	});

	it('takes the text of a source that was taken back', () => {
		const project = after(start(), (p) => removeSource(p, { id: 's1' }));
		const again = batch([source('n', { name: 'Source s1', text: 'hash-s1' })]);
		expect(importSources(project, again).ops).toHaveLength(4);
	});
});

describe('sources and speakers', () => {
	it('are edited; only what differs is written', () => {
		const edit = editSource(start(), { id: 's1', kind: 'fgd', date: null, lang: 'id' });
		expect(touched(edit)).toEqual(['sources/s1.kind', 'sources/s1.date']);
		expect(editSource(start(), { id: 's1', name: 'source S1' }).ops).toHaveLength(1);
		refused(start(), (p) => editSource(p, { id: 's1', name: 'source s2' }), 'source.name-taken', {
			name: 'source s2'
		});
		refused(start(), (p) => editSource(p, { id: 's1', actor: 'x' }), 'actor.unknown', {
			actor: 'x'
		});
		refused(start(), (p) => editSource(p, { id: 's9' }), 'source.unknown', { source: 's9' });
	});

	it('speakers get roles and actors, several in one change', () => {
		const edit = editSpeakers(start(), {
			speakers: [
				{ id: 's1-i', actor: 'social' },
				{ id: 's1-w', role: 'participant', actor: null },
				{ id: 's1-i', actor: 'health', role: 'other' }
			]
		});
		expect(touched(edit)).toEqual(['speakers/s1-i.role', 'speakers/s1-i.actor']);
		expect(apply(start(), edit).speakers.get('s1-i')!.actor).toBe('health');
		const of = (speaker: object) => () =>
			editSpeakers(start(), { speakers: [{ id: 's1-i', ...speaker }] });
		refused(start(), of({ actor: 'x' }), 'actor.unknown', { actor: 'x' });
		refused(start(), of({ id: 'x' }), 'speaker.unknown', { speaker: 'x' });
		const gone = after(start(), (p) => removeSource(p, { id: 's1' }));
		refused(gone, (p) => editSpeakers(p, { speakers: [{ id: 's1-i' }] }), 'source.unknown', {
			source: 's1'
		});
	});
});

describe('an actor made with the assignment', () => {
	const made = [{ id: 'bpjs', name: ' BPJS ', type: null }];
	it('is one change with it, and one undo takes both back', () => {
		const edits = [
			editSpeakers(start(), { speakers: [{ id: 's1-i', actor: 'bpjs' }], newActors: made }),
			editSource(start(), { id: 's1', actor: 'bpjs', newActors: made })
		];
		for (const edit of edits) {
			const change = { ...edit, at: '2026-11-22T04:10:09.123Z-0007-k3f9x2', by: 'ana', v: 1 };
			const project = apply(start(), change);
			expect(find(project, 'actors', 'bpjs')?.name).toBe('BPJS');
			const undone = apply(project, takeBack(project, change, 'undo').edit);
			expect(find(undone, 'actors', 'bpjs')).toBeUndefined();
			expect(undone.speakers.get('s1-i')?.actor).toBe(start().speakers.get('s1-i')?.actor);
			expect(undone.sources.get('s1')?.actor).toBe(start().sources.get('s1')?.actor);
		}
	});

	it('has a free name, and nobody else may be meant by its id', () => {
		const speakers = [{ id: 's1-i', actor: 'bpjs' }];
		const taken = [{ id: 'bpjs', name: 'dinas sosial', type: null }];
		refused(start(), (p) => editSpeakers(p, { speakers, newActors: taken }), 'actor.name-taken', {
			name: 'dinas sosial'
		});
		refused(
			start(),
			(p) => editSource(p, { id: 's1', actor: 'x', newActors: made }),
			'actor.unknown',
			{
				actor: 'x'
			}
		);
	});
});
