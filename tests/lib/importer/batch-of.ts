/** Files as they stand in a batch after reading, made from text as the worker would. */
import { ACTOR_DETAILS, KNOWN_ACTORS } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import type { Project } from '#core/model/project.ts';
import { waiting, type BatchFile } from '#lib/importer/batch-file.ts';
import { answered, type Context } from '#lib/importer/first-answers.ts';
import { knownLabels } from '#lib/importer/known-labels.ts';
import { readSource } from '#worker/read-source.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const contextOf = (project: Project): Context => ({
	by: {
		project,
		words: { types: ACTOR_TYPES, details: ACTOR_DETAILS, cities: KNOWN_ACTORS },
		lang: 'id'
	},
	known: knownLabels(project),
	cities: KNOWN_ACTORS.map((city) => city.name)
});

export async function fileOf(project: Project, name: string, text: string): Promise<BatchFile> {
	const { draft, ...hashes } = await readSource({ name, bytes: bytesOf(text) });
	const file = { ...waiting(name, name), bytes: bytesOf(text) };
	return answered(file, { ...hashes, original: draft, draft }, contextOf(project));
}

export const DINKES = `Wawancara Dinas Kesehatan, Kota Jambi

2025-03-13

P: Apa peran dinas dalam program ini?

I: Kuota itu sepenuhnya di kami, menyesuaikan pagu yang ada.

P: Siapa yang memverifikasi?

I: Dinsos yang menilai miskin tidaknya, kami terima hasilnya.
`;

export const BPJS = `Wawancara BPJS Kesehatan, Kota Jambi

P: Apa tugas kantor Bapak?

I: Kami mengaktifkan kartu setelah daftar masuk dari dinas.

P: Berapa lama?

I: Dua hari, paling lama empat hari.
`;

export const FGD = `Diskusi kelompok, Kabupaten Kotawaringin Timur

MOD: Bagaimana pembagian peran selama ini?

DINSOS: Data miskin di kami, kartunya di BPJS.

BPJS: Begitu daftar masuk, kami mengaktifkan.

MOD: Data siapa yang dipakai?

DINSOS: Data kami.

BPJS: Data dari dinas.
`;

export const NOTES = `Catatan lapangan, Kantor Dinas Sosial

Antrean panjang di loket. Petugas memanggil satu per satu sampai siang.
`;
