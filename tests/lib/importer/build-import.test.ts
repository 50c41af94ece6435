import { describe, expect, it } from 'vitest';
import { importSources } from '#core/commands/import-sources.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive, speakersOf, valueOf } from '#core/model/visible.ts';
import { buildImport } from '#lib/importer/build-import.ts';
import { freeNames } from '#lib/importer/free-names.ts';
import { columnUse, withColumn } from '#lib/importer/survey-columns.ts';
import { sameTexts } from '#lib/importer/same-text.ts';
import { BPJS, DINKES, FGD, fileOf, NOTES } from './batch-of.ts';

let count = 0;
const options = {
	newId: () => `id${count++}`,
	names: new Map<string, string>(),
	cityOfActors: false
};

const batch = async () => [
	await fileOf(EMPTY, 'dinkes.md', DINKES),
	await fileOf(EMPTY, 'fgd.txt', FGD),
	await fileOf(EMPTY, 'obs.md', NOTES)
];

describe('buildImport', () => {
	it('makes one change that the command accepts and that one undo takes back', async () => {
		const built = buildImport(EMPTY, await batch(), options);
		const edit = importSources(EMPTY, built.batch);
		const project = apply(EMPTY, edit);
		expect(alive(project, 'sources').map((s) => s.name)).toEqual(['dinkes', 'fgd', 'obs']);
		const undone = apply(project, invert(project, edit));
		for (const table of ['sources', 'speakers', 'actors', 'attributes'] as const)
			expect(alive(undone, table)).toEqual([]);
	});

	it('gives every speaker its role and actor, and interviewers none', async () => {
		const built = buildImport(EMPTY, await batch(), options);
		const project = apply(EMPTY, importSources(EMPTY, built.batch));
		const [dinkes] = alive(project, 'sources');
		const named = speakersOf(project, dinkes!.id).map((speaker) => [
			speaker.label,
			speaker.role,
			project.actors.get(speaker.actor ?? '')?.name ?? null
		]);
		expect(named).toEqual([
			['P', 'interviewer', null],
			['I', 'participant', 'Dinas Kesehatan Kota Jambi']
		]);
	});

	it('makes a new actor once for all files that name it', async () => {
		const again = await fileOf(EMPTY, 'dinkes-2.md', `${DINKES}\nP: Terima kasih.`);
		const built = buildImport(EMPTY, [...(await batch()), again], options);
		const names = built.batch.actors.map((actor) => actor.name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => name === 'Dinas Kesehatan Kota Jambi')).toHaveLength(1);
	});

	it('keeps the city with the source, under the attribute that the project has', async () => {
		const attribute = {
			id: 'att',
			alive: true,
			name: 'kota',
			on: 'source',
			type: 'category'
		} as const;
		const project = { ...EMPTY, attributes: new Map([['att', attribute]]) };
		const built = buildImport(project, await batch(), options);
		expect(built.batch.attributes).toEqual([]);
		const after = apply(project, importSources(project, built.batch));
		const [dinkes] = alive(after, 'sources');
		expect(valueOf(after, 'att', dinkes!.id)).toBe('Kota Jambi');
	});

	it('makes the attributes for cities once, and for actors only when asked', async () => {
		const without = buildImport(EMPTY, await batch(), options).batch;
		expect(without.attributes.map((a) => [a.name, a.on])).toEqual([['City', 'source']]);
		expect(without.actors.every((actor) => actor.values?.length === 0)).toBe(true);
		const wanted = buildImport(EMPTY, await batch(), { ...options, cityOfActors: true }).batch;
		expect(wanted.attributes.map((a) => a.on).sort()).toEqual(['actor', 'source']);
		const health = wanted.actors.find((actor) => actor.type === 'health-office');
		expect(health?.values?.map((value) => value.value)).toEqual(['Kota Jambi']);
	});

	it('keeps the texts and the original files by their hashes', async () => {
		const files = await batch();
		const built = buildImport(EMPTY, files, options);
		for (const [i, source] of built.batch.sources.entries()) {
			expect(built.texts.get(source.text)).toBe(files[i]!.read!.draft.text);
			expect(built.files.get(files[i]!.read!.fileHash)).toBe(files[i]!.bytes);
		}
	});
});

describe('sameTexts', () => {
	it('finds a text that another file of the batch or a source of the project holds', async () => {
		const files = [
			await fileOf(EMPTY, 'a.md', DINKES),
			await fileOf(EMPTY, 'copy.md', DINKES),
			await fileOf(EMPTY, 'b.md', BPJS)
		];
		expect([...sameTexts(EMPTY, files)]).toEqual([['copy.md', { other: 'a.md', where: 'batch' }]]);
		const built = buildImport(EMPTY, [files[2]!], options);
		const project = apply(EMPTY, importSources(EMPTY, built.batch));
		expect(sameTexts(project, files).get('b.md')).toEqual({ other: 'b', where: 'project' });
	});

	it('offers the copy when the first of the two is left out', async () => {
		const first = { ...(await fileOf(EMPTY, 'a.md', DINKES)), wanted: false };
		const copy = await fileOf(EMPTY, 'copy.md', DINKES);
		expect(sameTexts(EMPTY, [first, copy]).size).toBe(0);
	});
});

describe('freeNames', () => {
	it('numbers names that are taken, whatever their case', () => {
		const names = freeNames(
			[
				['1', 'Wawancara'],
				['2', 'wawancara'],
				['3', 'FGD'],
				['4', 'Wawancara (2)']
			],
			['fgd']
		);
		expect([...names.values()]).toEqual([
			'Wawancara',
			'wawancara (2)',
			'FGD (2)',
			'Wawancara (2) (2)'
		]);
	});
});

describe('a survey', () => {
	const SURVEY =
		'Nama,Usia,Apa yang berubah sejak program ini?,Siapa yang memutuskan?\nBu Ani,34,Antrean pendek.,Dinas.\nPak Budi,51,Tidak ada.,\n';

	it('T16: makes an actor of every respondent, with the other columns as attributes', async () => {
		const built = buildImport(EMPTY, [await fileOf(EMPTY, 'survei.csv', SURVEY)], options);
		const project = apply(EMPTY, importSources(EMPTY, built.batch));
		const [age] = alive(project, 'attributes');
		expect(age).toMatchObject({ name: 'Usia', on: 'actor' });
		expect(
			alive(project, 'actors').map(({ id, name }) => [name, valueOf(project, age!.id, id)])
		).toEqual([
			['Bu Ani', '34'],
			['Pak Budi', '51']
		]);
		const [source] = alive(project, 'sources');
		expect(speakersOf(project, source!.id).every(({ actor }) => actor !== null)).toBe(true);
	});

	it('T16: each column has one use, and one at most names the respondents', () => {
		const survey = { respondent: 0, answers: [2, 3], attributes: [1] };
		expect(withColumn(survey, 3, 'attribute')).toEqual({
			respondent: 0,
			answers: [2],
			attributes: [1, 3]
		});
		expect(withColumn(survey, 1, 'respondent')).toEqual({
			respondent: 1,
			answers: [2, 3],
			attributes: [0]
		});
		expect(withColumn(survey, 0, 'nothing')).toEqual({
			respondent: null,
			answers: [2, 3],
			attributes: [1]
		});
		for (const use of ['answer', 'attribute', 'respondent', 'nothing'] as const)
			expect(columnUse(withColumn(survey, 2, use), 2)).toBe(use);
	});
});

it('T18: a source names its original file, and the file comes along', async () => {
	const built = buildImport(EMPTY, await batch(), options);
	for (const source of built.batch.sources) expect(built.files.has(source.original!)).toBe(true);
});
