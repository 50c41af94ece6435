import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { alive, codingsIn, find, valueOf } from '#core/model/visible.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addAttribute } from '#core/commands/add-attribute.ts';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editActor } from '#core/commands/edit-actor.ts';
import { editAttribute } from '#core/commands/edit-attribute.ts';
import { editSource } from '#core/commands/edit-source.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { importActors } from '#core/commands/import-actors.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { removeActor } from '#core/commands/remove-actor.ts';
import { removeAttribute } from '#core/commands/remove-attribute.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { after, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const cell = (attribute: string, owner: string, value: string) => ({ attribute, owner, value });

/** Everything that can point to an actor points to `social`. */
const pointed = () =>
	after(
		start(),
		(p) => editSpeakers(p, { speakers: [{ id: 's1-i', actor: 'social' }] }),
		(p) => editSource(p, { id: 's2', actor: 'social' }),
		(p) => addAttribution(p, { id: 'r', source: 's1', start: 0, end: 9, actor: 'social' }),
		(p) => addAttribute(p, { id: 'size', name: 'Size', on: 'actor', type: 'number' }),
		(p) => setCells(p, { cells: [cell('city', 'social', 'Jambi'), cell('size', 'social', '3')] }),
		(p) => setCells(p, { cells: [cell('city', 'health', 'Bekasi')] }),
		(p) =>
			applyCode(p, {
				ids: ['k'],
				source: 's1',
				start: 0,
				end: 9,
				codes: ['say'],
				coder: 'ana',
				extras: { about: ['health', 'social'], holder: ['social'], relation: ['social', 'health'] }
			})
	);

describe('actors', () => {
	it('are added and edited under names of their own', () => {
		const project = after(start(), (p) => addActor(p, { id: 'n', name: ' BPJS ', type: ' ' }));
		expect(find(project, 'actors', 'n')).toMatchObject({ name: 'BPJS', type: null, note: '' });
		expect(touched(editActor(project, { id: 'n', type: 'x', name: 'bpjs', note: '' }))).toEqual([
			'actors/n.name',
			'actors/n.type'
		]);
		refused(
			project,
			(p) => addActor(p, { id: 'm', name: 'bpjs', type: null }),
			'actor.name-taken',
			{
				name: 'bpjs'
			}
		);
		refused(project, (p) => editActor(p, { id: 'n', name: 'DINAS SOSIAL' }), 'actor.name-taken', {
			name: 'DINAS SOSIAL'
		});
		refused(project, (p) => editActor(p, { id: 'x' }), 'actor.unknown', { actor: 'x' });
	});

	it('a merge turns everything that pointed to the one to the other', () => {
		const project = after(pointed(), (p) => mergeActors(p, { from: 'social', into: 'health' }));
		expect(find(project, 'actors', 'social')).toBeUndefined();
		expect(find(project, 'actors', 'health')).toMatchObject({ note: 'from the list' });
		expect(find(project, 'speakers', 's1-i')!.actor).toBe('health');
		expect(find(project, 'sources', 's2')!.actor).toBe('health');
		expect(find(project, 'attributions', 'r')!.actor).toBe('health');
		expect(valueOf(project, 'city', 'health')).toBe('Bekasi');
		expect(valueOf(project, 'size', 'health')).toBe('3');
		const [coding] = codingsIn(project, 's1');
		expect(coding).toMatchObject({ about: ['health'], holder: ['health'] });
		expect(coding).not.toHaveProperty('relation');
		refused(
			project,
			(p) => mergeActors(p, { from: 'health', into: 'health' }),
			'nothing.to-change'
		);
		refused(project, (p) => mergeActors(p, { from: 'social', into: 'health' }), 'actor.unknown', {
			actor: 'social'
		});
	});

	it('a removed actor leaves its speakers unassigned and is named by no coding', () => {
		const project = after(pointed(), (p) => removeActor(p, { id: 'social' }));
		expect(find(project, 'speakers', 's1-i')!.actor).toBeNull();
		expect(find(project, 'sources', 's2')!.actor).toBeNull();
		expect(alive(project, 'attributions')).toEqual([]);
		const [coding] = codingsIn(project, 's1');
		expect(coding!.about).toEqual(['health']);
		expect(coding).not.toHaveProperty('holder');
		expect(coding).not.toHaveProperty('relation');
	});

	it('a table of actors completes those known by name and adds the others', () => {
		const table = {
			attributes: [{ id: 'kota', name: 'CITY', on: 'actor', type: 'category' } as const],
			actors: [
				{
					id: 'x',
					name: 'dinas sosial',
					type: 't',
					values: [{ attribute: 'kota', value: 'Jambi' }]
				},
				{ id: 'y', name: 'BPJS', type: null, values: [{ attribute: 'kota', value: '' }] }
			]
		};
		const project = after(start(), (p) => importActors(p, table));
		expect(find(project, 'actors', 'social')).toMatchObject({
			name: 'Dinas Sosial',
			type: 't',
			note: 'from the list'
		});
		expect(valueOf(project, 'city', 'social')).toBe('Jambi');
		expect(alive(project, 'actors').map((actor) => actor.id)).toEqual(['health', 'social', 'y']);
		expect(importActors(project, table).ops).toEqual([]);
		const twice = { ...table, actors: [...table.actors, table.actors[0]!] };
		refused(project, (p) => importActors(p, twice), 'actor.name-taken', { name: 'dinas sosial' });
	});
});

describe('attributes', () => {
	it('are named once per kind of owner', () => {
		const of = (id: string, name: string, on: 'actor' | 'source') => () =>
			addAttribute(start(), { id, name, on, type: 'category' });
		expect(of('n', 'city', 'source')().ops).toHaveLength(1);
		refused(start(), of('n', 'city', 'actor'), 'attribute.name-taken', {
			name: 'city',
			on: 'actor'
		});
		refused(start(), of('city', 'Other', 'actor'), 'id.taken', { table: 'attributes', id: 'city' });
		expect(touched(editAttribute(start(), { id: 'city', name: 'city', type: 'category' }))).toEqual(
			['attributes/city.name']
		);
		refused(start(), (p) => editAttribute(p, { id: 'x' }), 'attribute.unknown', { attribute: 'x' });
	});

	it('hide their values when removed, and keep them', () => {
		const edit = removeAttribute(pointed(), { id: 'city' });
		expect(touched(edit)).toEqual(['attributes/city.alive']);
		const gone = apply(pointed(), edit);
		refused(
			gone,
			(p) => setCells(p, { cells: [cell('city', 'health', 'x')] }),
			'attribute.unknown',
			{
				attribute: 'city'
			}
		);
	});
});

describe('cells', () => {
	it('are set for actors and sources; the later of two answers holds; unchanged ones are no op', () => {
		const cells = [
			cell('city', 'health', 'A'),
			cell('wave', 's1', ' 2 '),
			cell('city', 'health', 'B')
		];
		const project = after(start(), (p) => setCells(p, { cells }));
		expect(valueOf(project, 'city', 'health')).toBe('B');
		expect(valueOf(project, 'wave', 's1')).toBe('2');
		expect(setCells(project, { cells: [cell('city', 'health', 'B')] }).ops).toEqual([]);
		expect(setCells(project, { cells: [cell('city', 'social', '')] }).ops).toEqual([]);
		const emptied = after(project, (p) => setCells(p, { cells: [cell('city', 'health', '')] }));
		expect(valueOf(emptied, 'city', 'health')).toBe('');
	});

	it('belong to the owners that their attribute is for', () => {
		const of = (attribute: string, owner: string) => () =>
			setCells(start(), { cells: [cell(attribute, owner, 'x')] });
		refused(start(), of('city', 's1'), 'actor.unknown', { actor: 's1' });
		refused(start(), of('wave', 'health'), 'source.unknown', { source: 'health' });
		refused(start(), of('x', 'health'), 'attribute.unknown', { attribute: 'x' });
	});
});
