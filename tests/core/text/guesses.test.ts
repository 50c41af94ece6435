import { describe, expect, it } from 'vitest';
import { ACTOR_DETAILS, KNOWN_ACTORS } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import { guessDate } from '#core/text/guess-date.ts';
import { guessLanguage } from '#core/text/guess-language.ts';
import { proposeActor } from '#core/text/propose-actors.ts';

describe('dates', () => {
	it.each([
		['2025-03-13', '2025-03-13'],
		['Wawancara Kamis, 13 Maret 2025 di kantor', '2025-03-13'],
		['March 3rd, 2024', '2024-03-03'],
		['tgl 17-Agt-2024', '2024-08-17'],
		['13/03/2025', '2025-03-13'],
		['wawancara_20250311_dinkes', '2025-03-11'],
		['03/04/2025', null],
		['31 Februari 2025', null],
		['29-02-2023', null],
		['nomor 120250311', null],
		['kemarin', null]
	])('%s: %s', (text, date) => expect(guessDate(text)).toBe(date));

	it('takes the first of several', () => {
		expect(guessDate('5 Mei 2025, bukan 2024-01-01')).toBe('2025-05-05');
	});
});

describe('language', () => {
	it('tells Indonesian from English by function words', () => {
		expect(guessLanguage('Kami tidak ada yang datang ke situ')).toEqual({
			lang: 'id',
			certain: true
		});
		expect(guessLanguage('We were not there when they came')).toEqual({
			lang: 'en',
			certain: true
		});
		expect(guessLanguage('Dinkes 2025').certain).toBe(false);
	});
});

describe('actors', () => {
	const words = { types: ACTOR_TYPES, details: ACTOR_DETAILS, cities: KNOWN_ACTORS };
	it.each([
		['Wawancara Dinas Kesehatan, Kota Jambi', 'health-office', 'Dinas Kesehatan Kota Jambi'],
		['DINSOS', 'social-office', 'Dinas Sosial'],
		['ktm-dinsos-01', 'social-office', 'Dinas Sosial'],
		['Interview with the public health department, city of Riverton', 'health-office', undefined],
		['Wawancara warga penerima, Kota Padang', 'community', undefined]
	])('proposes for "%s" the type %s', (text, type, name) => {
		const proposal = proposeActor([text], words, 'id');
		expect(proposal?.type).toBe(type);
		if (name) expect(proposal?.name).toBe(name);
	});

	it.each([
		[
			'BPJS',
			'Kabupaten Kotawaringin Timur',
			'BPJS Kesehatan (cabang) Kabupaten Kotawaringin Timur'
		],
		['BPJS', 'Jambi', 'BPJS Kesehatan Cabang Jambi'],
		['operator desa', 'Sampit', 'Operator desa atau kelurahan Sampit'],
		['warga', 'Kota Bekasi', 'Pemegang kartu Kota Bekasi'],
		['warga', 'Kota Jambi', 'Masyarakat penerima bantuan kesehatan Kota Jambi'],
		['Dinsos', 'Sampit', 'Dinas Sosial Sampit'],
		['Kemensos', 'Kabupaten Kotawaringin Timur', 'Kementerian Sosial'],
		[
			'dinas sosial provinsi',
			'Kabupaten Kotawaringin Timur',
			'Dinas Sosial Provinsi Kalimantan Tengah'
		]
	])('names "%s" in %s so that no other city has it', (text, city, name) => {
		expect(proposeActor([text], words, 'id', city)?.name).toBe(name);
	});

	it('prefers the more telling text and proposes nothing without words', () => {
		expect(proposeActor(['Dinsos', 'Wawancara Dinas Kesehatan'], words, 'id')?.type).toBe(
			'social-office'
		);
		expect(proposeActor(['Budi', 'start'], words, 'id')).toBeNull();
	});

	it('asks which one when only “Dinas” is said, unless another text tells', () => {
		const bare = proposeActor(['Dinas', 'Wawancara pejabat dinas'], words, 'id', 'Kota Jambi');
		expect(bare?.ambiguous).toBe(true);
		expect(bare?.candidates).toEqual(
			expect.arrayContaining(['health-office', 'social-office', 'civil-registry'])
		);
		expect(proposeActor(['Dinas', 'Wawancara Dinas Sosial'], words, 'id')?.ambiguous).toBe(false);
	});

	it('says when several types fit equally', () => {
		const details = ['a', 'b'].map((id) => ({
			...ACTOR_DETAILS[0]!,
			id,
			abbreviations: ['Kantor']
		}));
		expect(proposeActor(['Kantor'], { types: [], details }, 'id')).toMatchObject({
			type: 'a',
			ambiguous: true,
			candidates: ['a', 'b']
		});
	});
});
