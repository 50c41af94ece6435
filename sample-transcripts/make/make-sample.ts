/**
 * A ready sample project from the transcripts and their ground truth, through the same readers and commands as the app.
 * Clock and ids are fixed, so that the same texts give the same bytes; nothing is written here, so that a test can make it too.
 */
import { readFileSync } from 'node:fs';
import { addFramework } from '#core/commands/add-framework.ts';
import { importCodings } from '#core/commands/import-codings.ts';
import { importSources } from '#core/commands/import-sources.ts';
import type { NewCoding, NewSource } from '#core/commands/new-records.ts';
import { newProject } from '#core/commands/new-project.ts';
import { loadFramework } from '#core/frameworks/load-framework.ts';
import type { FrameworkId } from '#core/frameworks/list.ts';
import type { Lang } from '#core/model/records.ts';
import { sha256 } from '#formats/hash.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { writePackage } from '#formats/package/write.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { Session } from '../../src/cli/session.ts';
import { Cast } from './cast.ts';
import { fixedWorld } from './fixed-world.ts';
import { newSource, type Truth } from './new-source.ts';
import { writeFindings } from './write-findings.ts';

const FOLDER = 'sample-transcripts';
const truth = JSON.parse(readFileSync(`${FOLDER}/ground-truth.json`, 'utf8')) as Truth[];
const CODER = { id: 'coder-sample', name: 'Simpul', initials: 'S', colour: '#0b5c63' };
const FRAMEWORKS: readonly FrameworkId[] = [
	'polycentric',
	'peters',
	'digital-innovation',
	'data-governance'
];

export type Sample = {
	/** Of the file, without its ending. */
	readonly file: string;
	readonly name: string;
	readonly lang: Lang;
	readonly wanted: (source: Truth) => boolean;
	/** Whether it holds what a researcher wrote of it (written.ts). */
	readonly written?: boolean;
};

export const SAMPLES: readonly Sample[] = [
	{
		file: 'jambi',
		name: 'Jambi Bugar (fiksi)',
		lang: 'id',
		wanted: (source) => source.set === 'replication'
	},
	{
		file: 'three-cities',
		name: 'Tiga kota (fiksi)',
		lang: 'id',
		wanted: (source) => source.lang === 'id'
	},
	{
		file: 'jambi-findings',
		name: 'Jambi Bugar, dengan temuan (fiksi)',
		lang: 'id',
		wanted: (source) => source.lang === 'id' && source.city === 'jambi',
		written: true
	},
	{
		file: 'english',
		name: 'Riverton (fiction)',
		lang: 'en',
		wanted: (source) => source.set === 'english'
	}
];

/** @returns the bytes of the `.simpul` file */
export async function makeSample({
	file,
	name,
	lang,
	wanted,
	written
}: Sample): Promise<Uint8Array> {
	const session = await new Session(memoryStore(), fixedWorld(file)).open();
	const sources = truth.filter(wanted);
	await session.run((project) => newProject(project, { name, lang, coder: CODER }), {}, CODER.id);
	for (const id of FRAMEWORKS) {
		const framework = await loadFramework(id);
		await session.run((project) => addFramework(project, { framework }));
	}
	const cast = new Cast(lang);
	await importAll(session, sources, cast, lang);
	await codeAll(session, sources, cast);
	if (written) await writeFindings(session, CODER.id);
	return writePackage(await packageOf(session.store));
}

async function importAll(session: Session, sources: readonly Truth[], cast: Cast, lang: Lang) {
	const texts = new Map<string, string>();
	const files = new Map<string, Uint8Array>();
	const made: NewSource[] = [];
	for (const source of sources) {
		const bytes = new Uint8Array(readFileSync(`${FOLDER}/${source.file}`));
		const draft = await readTranscript({ name: source.file, bytes });
		const hash = await sha256(draft.text);
		const original = await sha256(bytes);
		texts.set(hash, draft.text);
		files.set(original, bytes);
		made.push({ ...newSource(source, draft, hash, cast), original });
	}
	const city = lang === 'id' ? 'Kota' : 'City';
	const attributes = [
		{ id: 'city', name: city, on: 'source', type: 'category' },
		{ id: 'actor-city', name: city, on: 'actor', type: 'category' }
	] as const;
	const actors = cast.actors;
	await session.run((project) => importSources(project, { sources: made, actors, attributes }), {
		texts,
		files
	});
}

async function codeAll(session: Session, sources: readonly Truth[], cast: Cast) {
	const already = cast.actors.length;
	const codings: NewCoding[] = [];
	for (const truth of sources) {
		const source = session.project.sources.get(truth.id)!;
		const text = await session.store.text(source.text);
		for (const passage of truth.passages) {
			const start = text.indexOf(passage.quote);
			if (start < 0 || text.indexOf(passage.quote, start + 1) >= 0)
				throw new Error(`${passage.pid}: its words are not exactly once in ${truth.file}`);
			const end = start + passage.quote.length;
			const answers = cast.answers(truth.city, passage);
			for (const { code, valence } of passage.codes) {
				const unique = `${passage.pid.split('#')[1]}-${code}`;
				codings.push({
					unique,
					source: truth.id,
					code,
					coder: CODER.id,
					start,
					end,
					...answers,
					...(valence ? { valence } : {})
				});
			}
		}
	}
	const actors = cast.actors.slice(already);
	await session.run((project) => importCodings(project, { codings, actors }));
}
