import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { editAttribution } from '#core/commands/edit-attribution.ts';
import { removeActor } from '#core/commands/remove-actor.ts';
import { removeAttribution } from '#core/commands/remove-attribution.ts';
import { givenRanges } from '#core/facts/given-ranges.ts';
import { peopleOf } from '#core/facts/people.ts';
import { projectSpans } from '#core/facts/project-spans.ts';
import { apply } from '#core/log/apply.ts';
import { alive, find } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import { after, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const range = { id: 'r', source: 's1', start: 0, end: 100, actor: 'health' };
const given =
	(id: string, first: number, last: number, actor = 'health') =>
	(p: Project) =>
		addAttribution(p, { id, source: 's1', start: first, end: last, actor });
const pieces = (project: Project) =>
	givenRanges(project, project.sources.get('s1')!).map(
		({ id, counted }) => `${id} ${counted.map(({ start, end }) => `${start}-${end}`).join(' ')}`
	);

describe('ranges given to an actor by hand', () => {
	it('H9: once, and taken back', () => {
		const project = after(start(), (p) => addAttribution(p, range));
		refused(project, (p) => addAttribution(p, { ...range, id: 'q' }), 'attribution.duplicate', {
			source: 's1',
			start: 0,
			end: 100,
			actor: 'health'
		});
		expect(addAttribution(project, { ...range, id: 'q', actor: 'social' }).ops).toHaveLength(1);
		const gone = after(project, (p) => removeAttribution(p, { id: 'r' }));
		expect(alive(gone, 'attributions')).toEqual([]);
		for (const command of [removeAttribution, editAttribution])
			refused(gone, (p) => command(p, { id: 'r' }), 'attribution.unknown', { attribution: 'r' });
		refused(gone, (p) => addAttribution(p, range), 'id.taken', { table: 'attributions', id: 'r' });
	});

	it.each([
		[-1, 5, 'span.outside'],
		[0, 101, 'span.outside'],
		[0.5, 5, 'span.outside'],
		[NaN, 5, 'span.outside'],
		[5, 5, 'span.empty'],
		[6, 5, 'span.empty']
	])('H9: are refused for [%d, %d)', (first, last, code) => {
		const facts = { source: 's1', start: first, end: last };
		const data = code === 'span.outside' ? { ...facts, length: 100 } : facts;
		refused(start(), given('r', first, last), code, data);
		const there = after(start(), given('r', 0, 9));
		const ends = { id: 'r', start: first, end: last };
		refused(there, (p) => editAttribution(p, ends), code, data);
	});

	it('H9: with an actor that is new, as one change', () => {
		const actors = [{ id: 'new', name: 'Camat', type: null }];
		const edit = addAttribution(start(), { ...range, actor: 'new', actors });
		expect(edit).toMatchObject({ kind: 'attribution.add', args: { actor: 'new' } });
		const project = apply(start(), edit);
		expect(find(project, 'actors', 'new')?.name).toBe('Camat');
		expect(alive(project, 'attributions')).toMatchObject([{ actor: 'new' }]);
		const refusing = { ...range, start: 7, end: 7, actor: 'new', actors };
		const where = { source: 's1', start: 7, end: 7 };
		refused(start(), (p) => addAttribution(p, refusing), 'span.empty', where);
	});

	it('H9: their ends and their actor can be changed; what is the same already changes nothing', () => {
		const project = after(start(), given('r', 10, 40), given('q', 30, 50, 'social'));
		expect(touched(editAttribution(project, { id: 'r', end: 45 }))).toEqual(['attributions/r.end']);
		const actor = editAttribution(project, { id: 'r', actor: 'social' });
		expect(touched(actor)).toEqual(['attributions/r.actor']);
		expect(actor.args).toEqual({ id: 'r', source: 's1', start: 10, end: 40, actor: 'social' });
		const actors = [{ id: 'new', name: 'Camat', type: null }];
		expect(editAttribution(project, { id: 'r', start: 10, actors }).ops).toEqual([]);
		const twin = { id: 'r', start: 30, end: 50, actor: 'social' };
		refused(project, (p) => editAttribution(p, twin), 'attribution.duplicate', {
			source: 's1',
			start: 30,
			end: 50,
			actor: 'social'
		});
	});

	it('H9, B3.1: of two that overlap the one made later counts, also after the earlier is changed', () => {
		const project = after(start(), given('a', 10, 40), given('b', 20, 30, 'social'));
		expect(pieces(project)).toEqual(['a 10-20 30-40', 'b 20-30']);
		const wider = after(project, (p) => editAttribution(p, { id: 'a', start: 0, end: 25 }));
		expect(pieces(wider)).toEqual(['a 0-20', 'b 20-30']);
		expect(pieces(after(project, given('c', 5, 50, 'social')))).toEqual(['c 5-50', 'a ', 'b ']);
		const without = after(project, (p) => removeActor(p, { id: 'social' }));
		expect(pieces(without)).toEqual(['a 10-40']);
	});

	it('H9: what is said to count is what the tables count', () => {
		const one = fc.tuple(
			fc.nat(69),
			fc.integer({ min: 1, max: 30 }),
			fc.constantFrom('health', 'social')
		);
		const drawn = fc.uniqueArray(one, { maxLength: 6, selector: String });
		fc.assert(
			fc.property(drawn, (all) => {
				const project = after(
					start(),
					...all.map(([first, length, actor], i) => given(`r${i}`, first, first + length, actor))
				);
				const owner = Array<string>(100).fill('');
				for (const { actor, counted } of givenRanges(project, project.sources.get('s1')!))
					for (const { start: from, end } of counted) {
						expect(owner.slice(from, end).every((o) => o === '')).toBe(true);
						owner.fill(actor, from, end);
					}
				const people = peopleOf(project);
				const spans = projectSpans(project, people)[people.sources.number.get('s1')!]!;
				const told = Array<string>(100).fill('');
				spans.actor.forEach((actor, i) => {
					if (actor >= 0) told.fill(people.actors.rows[actor]!.id, spans.start[i], spans.end[i]);
				});
				expect(owner).toEqual(told);
			}),
			{ numRuns: 100 }
		);
	});
});
