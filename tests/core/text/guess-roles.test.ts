import { expect, it } from 'vitest';
import { guessRoles } from '#core/text/guess-roles.ts';

const asks = (...keys: string[]) =>
	[...guessRoles(keys)].flatMap(([key, role]) =>
		role === 'participant' ? [] : [`${key} ${role}`]
	);

it.each([
	[['p', 'i'], ['p interviewer']],
	[['p', 'dinkes', 'warga'], ['p interviewer']],
	[['i', 'r'], ['i interviewer']],
	[['t', 'j'], ['t interviewer']],
	[['mod', 'p1', 'p2'], ['mod moderator']],
	[
		['mod', 'dinsos', 'notulis'],
		['mod moderator', 'notulis other']
	],
	[['pewawancara 1', 'informan 2'], ['pewawancara 1 interviewer']],
	[['q', 'a'], ['q interviewer']],
	[['p'], []],
	[['budi', 'siti'], []]
])('T7: %j', (keys, expected) => expect(asks(...keys)).toEqual(expected));
