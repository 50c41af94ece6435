import { describe, expect, it } from 'vitest';
import { EMPTY } from '#core/model/project.ts';
import { withEntry } from '#lib/importer/batch-file.ts';
import { labelGroups } from '#lib/importer/label-groups.ts';
import { BPJS, DINKES, FGD, fileOf } from './batch-of.ts';

describe('labelGroups', () => {
	it('puts the same label of several files into one row, most frequent first', async () => {
		const files = [
			await fileOf(EMPTY, 'a.txt', DINKES),
			await fileOf(EMPTY, 'b.txt', BPJS),
			await fileOf(EMPTY, 'c.txt', FGD)
		];
		const groups = labelGroups(files);
		expect(groups.map(({ key, times, uses }) => [key, times, uses.length])).toEqual([
			['p', 4, 2],
			['i', 4, 2],
			['mod', 2, 1],
			['dinsos', 2, 1],
			['bpjs', 2, 1]
		]);
		expect(groups[0]).toMatchObject({ role: 'interviewer', actor: null, speaks: true });
		expect(groups[1]).toMatchObject({ role: 'participant', actor: 'differ' });
	});

	it('says where files differ in role and in whether anybody speaks', async () => {
		const one = await fileOf(EMPTY, 'a.txt', DINKES);
		const other = await fileOf(EMPTY, 'b.txt', BPJS);
		const changed = { ...other.speaking.get('p')!, role: 'other' as const, speaks: false };
		const [p] = labelGroups([one, { ...other, speaking: withEntry(other.speaking, 'p', changed) }]);
		expect(p).toMatchObject({ key: 'p', role: null, speaks: null });
	});

	it('counts the files in which an actor is still asked for', async () => {
		const one = await fileOf(EMPTY, 'a.txt', DINKES);
		const asked = { ...one.speaking.get('i')!, actor: null, asked: [{ name: 'X', type: null }] };
		const [, i] = labelGroups([{ ...one, speaking: withEntry(one.speaking, 'i', asked) }]);
		expect(i?.asked).toBe(1);
	});
});

it('T16: more respondents than anybody looks through are not listed one by one', async () => {
	const survey = (count: number) =>
		`Nama,Apa yang berubah?,Siapa yang memutuskan?\n${Array.from({ length: count }, (_, i) => `Orang ${i}x,Ya.,Dinas.`).join('\n')}`;
	expect(labelGroups([await fileOf(EMPTY, 'a.csv', survey(40))])).toHaveLength(40);
	expect(labelGroups([await fileOf(EMPTY, 'b.csv', survey(41))])).toEqual([]);
});
