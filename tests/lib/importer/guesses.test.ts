import { describe, expect, it } from 'vitest';
import { EMPTY } from '#core/model/project.ts';
import { guessCity } from '#lib/importer/guess-city.ts';
import { guessKind } from '#lib/importer/guess-kind.ts';
import { isAnybody } from '#lib/importer/known-labels.ts';
import { previewPieces } from '#lib/importer/preview-pieces.ts';
import { BPJS, FGD, fileOf } from './batch-of.ts';

const draftOf = async (name: string, text: string) => (await fileOf(EMPTY, name, text)).read!.draft;

describe('guessKind', () => {
	it.each([
		['obs-pasar.txt', 'Hari pasar ramai sekali.', 'observation'],
		['x.txt', 'Berita acara rapat\n\nRapat dibuka.', 'document'],
		['x.txt', BPJS, 'interview'],
		['x.txt', FGD, 'fgd'],
		['x.txt', FGD.replace('Diskusi kelompok, ', ''), 'fgd'],
		['x.txt', 'Teks tanpa penutur.', 'document'],
		['surat.txt', BPJS.replace('Wawancara', 'Obrolan'), 'interview']
	])('%s, "%s" is %s', async (name, text, kind) => {
		expect(guessKind(await draftOf(name, text))).toBe(kind);
	});
});

describe('guessCity', () => {
	it.each([
		['a.txt', 'Wawancara, Kota Jambi\nFIKSI', 'Kota Jambi'],
		['a.txt', 'Wawancara di Kab. Kotawaringin Timur pada Maret', 'Kabupaten Kotawaringin Timur'],
		['a.txt', 'Interview, city of Riverton', 'Riverton'],
		['bekasi_02.txt', 'Wawancara', 'Kota Bekasi'],
		['a.txt', 'Kota itu ramai', '']
	])('%s, "%s" is in "%s"', async (name, text, city) => {
		expect(guessCity(await draftOf(name, text), ['Kota Bekasi'])).toBe(city);
	});
});

describe('isAnybody', () => {
	it('knows labels that are another person in every file', () => {
		expect(['i', 'p2', 'informan 1', 'responden'].every(isAnybody)).toBe(true);
		expect(['dinsos', 'ibu rina', 'kepala dinas'].some(isAnybody)).toBe(false);
	});
});

describe('previewPieces', () => {
	it('shows all that is said and all that nobody says, labels left out', async () => {
		const pieces = previewPieces(await draftOf('x.txt', BPJS));
		expect(pieces.map((piece) => piece.turn?.label ?? null)).toEqual([null, 'P', 'I', 'P', 'I']);
		expect(pieces[0]!.text).toBe('Wawancara BPJS Kesehatan, Kota Jambi');
		expect(pieces[2]!.text).toBe('Kami mengaktifkan kartu setelah daftar masuk dari dinas.');
	});
});
