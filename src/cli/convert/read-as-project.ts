/** Any file that can be converted, read as a project: one on disk as it is, any other in memory, so that nothing is left behind. */
import { importCodebook } from '#core/exchange/import-codebook.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { initialsOf } from '#core/commands/initials.ts';
import { newProject, type NewProject } from '#core/commands/new-project.ts';
import type { Edit } from '#core/log/change.ts';
import type { Commit } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';
import { commandLine } from '#i18n/command-line.ts';
import { exchangeFiles } from '#i18n/exchange-files.ts';
import { accountLines, leftLines } from '#report/tell-exchange.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { basename } from 'node:path';
import { choice, type Parsed } from '../args.ts';
import { batchOf } from '../import-batch.ts';
import { openSession } from '../open-session.ts';
import { inWords, locale, tell } from '../output.ts';
import { needSure, planOf } from '../plan-exchange.ts';
import { readFiles } from '../read-files.ts';
import { readInput } from '../read-input.ts';
import { Session } from '../session.ts';
import { tellImported } from '../tell-imported.ts';
import { realWorld } from '../world.ts';
import type { From } from './kinds.ts';

/** What it found is told on standard error. @throws SimpulError of the file's format */
export function readAsProject(path: string, kind: From, parsed: Parsed): Promise<Session> {
	switch (kind) {
		case 'project':
			return openSession(path);
		case 'exchange':
			return fromExchange(path, parsed);
		case 'codebook':
			return fromCodebook(path, parsed);
		case 'transcript':
			return fromTranscript(path, parsed);
	}
}

const LANGUAGES = ['id', 'en'] as const;
const langOf = (parsed: Parsed, otherwise: Lang): Lang =>
	choice(parsed, 'lang', LANGUAGES, otherwise);

async function fromExchange(path: string, parsed: Parsed): Promise<Session> {
	const lang = parsed.one('lang') === undefined ? {} : { lang: langOf(parsed, 'id') };
	const plan = await planOf(path, parsed, lang);
	for (const line of accountLines(plan, locale)) tell(line);
	needSure(plan);
	const { texts, files } = plan;
	return made(plan, () => plan.edit, { texts, files });
}

async function fromCodebook(path: string, parsed: Parsed): Promise<Session> {
	const file = basename(path);
	const { book, left } = readCodebookFile(readInput(path), file);
	const lang = langOf(parsed, 'en');
	const read = (project: Project) => importCodebook(project, book, { file, lang, left });
	let told: ReturnType<typeof read> | undefined;
	const session = await made(unnamed(file, lang), (project) => (told = read(project)).edit);
	tell(inWords(exchangeFiles.codesAdded, told!.added, told!.known, told!.sets));
	if (told!.left.length > 0) for (const line of leftLines(told!.left, locale)) tell(line);
	return session;
}

async function fromTranscript(path: string, parsed: Parsed): Promise<Session> {
	const [read] = await readFiles([path], {});
	const { draft, bytes, textHash, fileHash } = read!;
	const lang = langOf(parsed, draft.lang.lang);
	const begun = await begin(unnamed(draft.name, lang));
	const batch = batchOf(begun, [read!], { kind: 'interview', speakers: [], actors: null, set: [] });
	await begun.run((project) => importSources(project, batch), {
		texts: new Map([[textHash, draft.text]]),
		files: new Map([[fileHash, bytes]])
	});
	for (const { id } of alive(begun.project, 'sources')) tellImported(begun.project, id);
	return begun;
}

/** A project that goes by the file's name, of a coder without one. */
function unnamed(file: string, lang: Lang): NewProject {
	const name = inWords(commandLine.coder);
	const coder = { id: 'coder', name, initials: initialsOf(name), colour: '#0b5c63' };
	return { name: file.replace(/\.[^.]+$/, ''), lang, coder };
}

async function begin({ name, lang, coder }: NewProject): Promise<Session> {
	const session = await new Session(memoryStore(), realWorld()).open();
	await session.run((project) => newProject(project, { name, lang, coder }), {}, coder.id);
	return session;
}

async function made(
	about: NewProject,
	fill: (project: Project) => Edit,
	bytes: Pick<Commit, 'texts' | 'files'> = {}
): Promise<Session> {
	const session = await begin(about);
	await session.run(fill, bytes, about.coder.id);
	return session;
}
