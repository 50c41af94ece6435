import { describe, expect, it } from 'vitest';
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { actorChoices, fixedChoices, isNewName } from '../../../src/lib/reader/hands/choices.ts';
import {
	actorOfKind,
	kindOf,
	kindsNotHere,
	newActor
} from '../../../src/lib/reader/hands/new-actor.ts';
import { after, askedBy } from '../../../src/lib/reader/hands/questions.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import { after as then, start } from '../../core/log/start.ts';

const project = then(
	start(),
	(p) => addCode(p, { id: 'pg-authority', name: { en: 'A' }, parent: null }),
	(p) => addCode(p, { id: 'gap2', name: { en: 'G' }, parent: 'pg-authority', valence: 'required' }),
	(p) => addCode(p, { id: 'pg-cooperation', name: { en: 'C' }, parent: null, valence: 'none' })
);
const codes = (...ids: string[]) => ids.map((id) => project.codes.get(id)!);

describe('what is asked of a coding', () => {
	it('H5: what its codes ask for by themselves', () => {
		expect(askedBy(project, codes('gap2'))).toEqual(['valence', 'about', 'holder']);
		expect(askedBy(project, codes('pg-cooperation'))).toEqual(['about', 'from']);
		expect(askedBy(project, codes('pg-cooperation', 'gap2'))).toEqual([
			...['valence', 'about', 'holder', 'from']
		]);
	});
	it('H5: in order; a relation goes on to its other end and its level', () => {
		const asked = askedBy(project, codes('gap2', 'pg-cooperation'));
		expect(after('valence', true, asked)).toBe('about');
		expect(after('about', false, asked)).toBe('holder');
		expect(after('holder', false, asked)).toBe('from');
		expect(after('from', true, asked)).toBe('to');
		expect(after('to', true, asked)).toBe('level');
		expect(after('level', true, asked)).toBeNull();
		expect(after('from', false, asked)).toBeNull();
		expect(after('about', false, askedBy(project, codes('say')))).toBeNull();
	});
});

describe('answers on offer', () => {
	const actors = [
		{ id: 'h', names: ['Dinas Kesehatan Kota Jambi', 'Dinkes'] },
		{ id: 's', names: ['Dinas Sosial Kota Jambi', 'Dinsos'] },
		{ id: 'r', names: ['Rumah sakit (Jambi)'] }
	];
	it('the likely ones first, each with a digit, until something is typed', () => {
		const offered = actorChoices(actors, '', ['r', 's'], ['s']);
		expect(offered.map(({ id, key }) => [id, key])).toEqual([
			['r', '1'],
			['h', '2']
		]);
		expect(actorChoices(actors, 'dinsos', ['r'], [])[0]).toEqual({
			...{ id: 's', label: 'Dinas Sosial Kota Jambi' }
		});
	});
	it('letters narrow those that have keys of their own', () => {
		const levels = [
			{ id: '0', label: 'None', key: '0' },
			{ id: '1', label: 'Negative', key: '1' }
		];
		expect(fixedChoices(levels, 'neg').map(({ id }) => id)).toEqual(['1']);
	});
	it('a name that nobody has is a new actor, of the type that its name tells', () => {
		expect(isNewName(actors, 'Puskesmas Kenali')).toBe(true);
		expect(isNewName(actors, ' dinas sosial kota jambi ')).toBe(false);
		expect(newActor('x', 'Puskesmas Kenali', ACTOR_DETAILS, 'id')).toEqual({
			...{ id: 'x', name: 'Puskesmas Kenali', type: 'primary-care' }
		});
		expect(newActor('x', 'Pak Budi', ACTOR_DETAILS, 'id').type).toBeNull();
	});
	it('H8: known types that the project has no actor of are new actors, in the language of the source', () => {
		const here = then(project, (p) =>
			addActor(p, { id: 'h', name: 'Dinkes', type: 'health-office' })
		);
		const kinds = kindsNotHere(here, ACTOR_DETAILS, 'id');
		expect(kinds.map(({ id }) => kindOf(id))).not.toContain('health-office');
		const hospital = kinds.find(({ id }) => kindOf(id) === 'hospital')!;
		expect(hospital.names).toEqual(expect.arrayContaining(['Rumah sakit', 'RSUD']));
		expect(kindOf('h')).toBeNull();
		expect(actorOfKind('x', 'hospital', 'id')).toEqual({
			...{ id: 'x', name: hospital.names[0], type: 'hospital' }
		});
	});
});
