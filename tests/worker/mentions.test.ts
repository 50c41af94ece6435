import { describe, expect, it } from 'vitest';
import { mentions, type Named } from '#worker/mentions.ts';

const actors: Named[] = [
	{ id: 'health', names: ['Dinas Kesehatan Kota Jambi', 'Dinas Kesehatan', 'Dinkes'] },
	{ id: 'social', names: ['Dinas Sosial', 'Dinsos'] },
	{ id: 'insurer', names: ['BPJS Kesehatan', 'BPJS'] }
];

const said = async (text: string, known = actors) =>
	(await mentions(text, known)).map((m) => [m.actor, text.slice(m.start, m.end)]);

describe('mentions', () => {
	it('finds names, abbreviations and the Indonesian -nya, with their places in the text', async () => {
		const text =
			'Nah,  kalau kuota itu Dinas  Kesehatan;\nDinsosnya cuma usul – “BPJS” yang aktifkan.';
		expect(await said(text)).toEqual([
			['health', 'Dinas  Kesehatan'],
			['social', 'Dinsosnya'],
			['insurer', 'BPJS']
		]);
	});

	it('prefers the longer name and minds no case', async () => {
		expect(await said('menurut DINAS KESEHATAN KOTA JAMBI begitu')).toEqual([
			['health', 'DINAS KESEHATAN KOTA JAMBI']
		]);
	});

	it('gives a name that two actors bear to both', async () => {
		const two = [
			{ id: 'jambi', names: ['Dinkes'] },
			{ id: 'bekasi', names: ['Dinkes'] }
		];
		expect(await said('kata Dinkes', two)).toEqual([
			['jambi', 'Dinkes'],
			['bekasi', 'Dinkes']
		]);
	});

	it('learns anew when the actors change, and knows none when there are none', async () => {
		expect(await said('kata Bappeda', [{ id: 'plan', names: ['Bappeda'] }])).toEqual([
			['plan', 'Bappeda']
		]);
		expect(await said('kata Dinkes dan Bappeda', [])).toEqual([]);
		expect(await said('kata Dinkes dan Bappeda')).toEqual([['health', 'Dinkes']]);
	});

	it('takes names with brackets and signs as they are written', async () => {
		const odd = [{ id: 'odd', names: ['BPJS [Cabang] | Jambi', "Forum R&D Ma'arif"] }];
		expect(await said("di Forum R&D Ma'arif kemarin", odd)).toEqual([['odd', "Forum R&D Ma'arif"]]);
	});
});
