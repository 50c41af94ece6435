import { importSources } from '#core/commands/import-sources.ts';
import { SOURCE_KINDS } from '#core/model/records.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import type { ReadOptions } from '#formats/transcript/format.ts';
import { fromKind } from '../convert/kinds.ts';
import { batchOf, type ImportChoices } from '../import-batch.ts';
import { readActors, readSpeakers } from '../import-maps.ts';
import { isOwnProject, joinFile } from '../join-file.ts';
import { mergeFile } from '../merge-file.ts';
import { openSession } from '../open-session.ts';
import { warn } from '../output.ts';
import { readFiles } from '../read-files.ts';
import { tellImported } from '../tell-imported.ts';

/** `simpul import PROJECT FILE…`: all files in one change, or none; a project comes in by itself. */
export async function runImport(args: readonly string[]): Promise<number> {
	const parsed = parse(args, OPTIONS, FLAGS, Infinity);
	const path = need(parsed.positionals[0], 'PROJECT');
	const names = parsed.positionals.slice(1);
	need(names[0], 'FILE');
	const choices = choicesFrom(parsed);
	const other = names.find((name) => isOwnProject(name) || fromKind(name) === 'exchange');
	if (other !== undefined && names.length > 1) throw new UsageError('usage.alone', { file: other });
	const session = await openSession(path);
	if (other !== undefined) {
		const status = isOwnProject(other)
			? await joinFile(session, other)
			: await mergeFile(session, other, parsed);
		await session.store.close();
		return status;
	}
	const read = await readFiles(names, readOptions(parsed));
	const batch = batchOf(session, read, choices);
	for (const skipped of batch.skipped) warn({ code: 'source.duplicate-text', data: skipped });
	if (batch.sources.length === 0) return 1;
	const taken = read.filter(({ fileHash }) => batch.sources.some((s) => s.original === fileHash));
	const texts = new Map(taken.map((file) => [file.textHash, file.draft.text]));
	const files = new Map(taken.map((file) => [file.fileHash, file.bytes]));
	await session.run((project) => importSources(project, batch), { texts, files });
	await session.store.close();
	for (const source of batch.sources) tellImported(session.project, source.id);
	return 0;
}

const OPTIONS = [
	'kind',
	'lang',
	'speakers',
	'actors',
	'set',
	'encoding',
	'rows',
	'positions',
	'project'
];
const FLAGS = ['drop-running', 'join-words'];

/** What the researcher says about the files; the rest is guessed. */
function readOptions(parsed: Parsed): ReadOptions {
	const encoding = parsed.one('encoding');
	const rows = parsed.one('rows');
	return {
		...(encoding === undefined ? {} : { encoding }),
		...(rows === undefined
			? {}
			: { rows: choice(parsed, 'rows', ['turns', 'survey'] as const, 'turns') }),
		tidy: { running: parsed.has('drop-running'), hyphens: parsed.has('join-words') }
	};
}

function choicesFrom(parsed: Parsed): ImportChoices {
	const [speakers, actors] = [parsed.one('speakers'), parsed.one('actors')];
	return {
		kind: choice(parsed, 'kind', SOURCE_KINDS, 'interview'),
		...(parsed.one('lang') === undefined
			? {}
			: { lang: choice(parsed, 'lang', ['id', 'en'] as const, 'id') }),
		set: parsed.all('set').map(pair),
		speakers: speakers === undefined ? [] : readSpeakers(speakers),
		actors: actors === undefined ? null : readActors(actors)
	};
}

function pair(text: string): readonly [string, string] {
	const at = text.indexOf('=');
	if (at <= 0) throw new UsageError('usage.pair', { option: '--set', value: text });
	return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
