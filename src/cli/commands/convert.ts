import { importCodebook } from '#core/exchange/import-codebook.ts';
import { exportCodebook } from '#core/exchange/export-codebook.ts';
import { exportProject } from '#core/exchange/export-project.ts';
import { newProject, type NewProject } from '#core/commands/new-project.ts';
import type { Edit } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Commit } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';
import { SURE } from '#formats/refi/project/choose-counting.ts';
import { COUNTINGS, countingText } from '#formats/refi/project/counting.ts';
import { planImport } from '#formats/refi/plan-import.ts';
import { writeCodebook } from '#formats/refi/codebook/write-codebook.ts';
import { writeProjectFile } from '#formats/refi/write-project-file.ts';
import { commandLine } from '#i18n/command-line.ts';
import { exchangeFiles } from '#i18n/exchange-files.ts';
import { exchange } from '#i18n/exchange.ts';
import { accountLines } from '#report/tell-exchange.ts';
import { createProject } from '#storage/folder/open-project.ts';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { choice, need, parse, type Parsed } from '../args.ts';
import { initialsOf } from '#core/commands/initials.ts';
import { openSession } from '../open-session.ts';
import { inWords, locale, tell, write } from '../output.ts';
import { readInput } from '../read-input.ts';
import { Session } from '../session.ts';
import { textsOf } from '../texts-of.ts';
import { realWorld } from '../world.ts';

/** `simpul convert IN OUT`: a file of the exchange standard becomes a project, a project becomes such a file. */
export async function runConvert(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['lang', 'positions'], [], 2);
	const from = need(parsed.positionals[0], 'IN OUT');
	const to = need(parsed.positionals[1], 'IN OUT');
	const [source, target] = [kindOf(from), kindOf(to)];
	if (source === 'project' && target !== 'project') await writeExchange(from, to, target);
	else if (source === 'codebook' && target === 'project') await fromCodebook(from, to, parsed);
	else if (source === 'exchange' && target === 'project') await fromExchange(from, to, parsed);
	else throw new SimpulError('refi.conversion', { from, to });
	return 0;
}

type Kind = 'project' | 'codebook' | 'exchange';

const kindOf = (path: string): Kind =>
	/\.qdc$/i.test(path) ? 'codebook' : /\.(qdpx|qde)$/i.test(path) ? 'exchange' : 'project';

async function writeExchange(from: string, to: string, target: Kind): Promise<void> {
	if (existsSync(to)) throw new SimpulError('refi.exists', { file: to });
	if (/\.qde$/i.test(to)) throw new SimpulError('refi.conversion', { from, to });
	const session = await openSession(from);
	const texts = await textsOf(session);
	await session.store.close();
	const { project } = session;
	const bytes =
		target === 'codebook'
			? writeCodebook(exportCodebook(project))
			: writeProjectFile(exportProject(project, (hash) => texts.get(hash)!));
	await write(bytes, to);
	tell(inWords(exchange.written, to));
}

const LANGUAGES = ['id', 'en'] as const;

async function fromCodebook(from: string, to: string, parsed: Parsed): Promise<void> {
	const file = basename(from);
	const { book, left } = readCodebookFile(readInput(from), file);
	const lang: Lang = choice(parsed, 'lang', LANGUAGES, 'en');
	const name = inWords(commandLine.coder);
	const coder = { id: 'coder', name, initials: initialsOf(name), colour: '#0b5c63' };
	const begin = { name: file.replace(/\.qdc$/i, ''), lang, coder };
	const read = (project: Project) => importCodebook(project, book, { file, lang, left });
	let told: ReturnType<typeof read> | undefined;
	await make(to, begin, (project) => (told = read(project)).edit);
	tell(inWords(exchangeFiles.codesAdded, told!.added, told!.known, told!.sets));
}

async function fromExchange(from: string, to: string, parsed: Parsed): Promise<void> {
	const lang = parsed.one('lang') === undefined ? null : choice(parsed, 'lang', LANGUAGES, 'id');
	const positions = parsed.one('positions');
	const plan = await planImport(readInput(from), basename(from), {
		...(lang ? { lang } : {}),
		...(positions === undefined ? {} : { positions })
	});
	for (const line of accountLines(plan, locale)) tell(line);
	const unsure = plan.positions.filter(({ score }) => score < SURE);
	if (unsure.length > 0) {
		for (const { source, choices } of unsure)
			for (const { counting, samples } of choices)
				tell(
					`${source}, ${counting}: ${samples.map((s) => `“${s.replace(/\s+/g, ' ')}”`).join(' ')}`
				);
		const sources = unsure.map(({ source }) => source);
		throw new SimpulError('refi.positions-unsure', { sources, known: COUNTINGS.map(countingText) });
	}
	const { texts, files } = plan;
	await make(to, plan, () => plan.edit, { texts, files });
}

/** A new project of two changes: its beginning, and what comes in. */
async function make(
	path: string,
	{ name, lang, coder }: NewProject,
	fill: (project: Project) => Edit,
	bytes: Pick<Commit, 'texts' | 'files'> = {}
): Promise<void> {
	const session = await new Session(await createProject(path), realWorld()).open();
	await session.run((project) => newProject(project, { name, lang, coder }), {}, coder.id);
	await session.run(fill, bytes, coder.id);
	await session.store.close();
	tell(inWords(commandLine.made, path, session.project.codes.size));
}
