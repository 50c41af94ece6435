import { describe, expect, it } from 'vitest';
import { importActors } from '#core/commands/import-actors.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { calledIn } from '#lib/reader/called.ts';
import { mentions } from '#worker/mentions.ts';
import { source } from '../../core/log/start.ts';

const office = (id: string, name: string, city: string) => ({
	id,
	name,
	type: 'health-office',
	values: [{ attribute: 'where', value: city }]
});
const actors = [office('jambi', 'Dinkes Kota Jambi', 'Jambi'), office('bekasi', 'DKK', 'Bekasi')];
const withActors = apply(
	EMPTY,
	importActors(EMPTY, {
		actors,
		attributes: [{ id: 'where', name: 'Kota', on: 'actor', type: 'category' }]
	})
);
const project = apply(
	withActors,
	importSources(withActors, {
		sources: [source('s', { values: [{ attribute: 'city', value: 'Kota Bekasi' }] })],
		actors: [],
		attributes: [{ id: 'city', name: 'Kota', on: 'source', type: 'category' }]
	})
);
const named = async (text: string) =>
	(await mentions(text, calledIn(project, 's', ACTOR_DETAILS))).map(({ actor }) => actor);

describe('actors named in a passage', () => {
	it('are those of the source’s city where a short name fits several', async () => {
		expect(await named('kata dinas kesehatan begitu, lalu Dinkesnya diam')).toEqual([
			'bekasi',
			'bekasi'
		]);
	});

	it('are of another city when they are called by their own name', async () => {
		expect(await named('beda dengan Dinkes Kota Jambi')).toEqual(['jambi']);
	});
});
