import { importSources } from '#core/commands/import-sources.ts';
import { SOURCE_KINDS } from '#core/model/records.ts';
import { sha256 } from '#formats/hash.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { openProject } from '#storage/folder/open-project.ts';
import { basename } from 'node:path';
import { choice, need, parse, UsageError } from '../args.ts';
import { batchOf, type ReadFile } from '../import-batch.ts';
import { readActors, readSpeakers } from '../import-maps.ts';
import { tell, warn } from '../output.ts';
import { readInput } from '../read-input.ts';
import { Session } from '../session.ts';
import { realWorld } from '../world.ts';

/** `simpul import PROJECT FILE…`: all files in one change, or none. */
export async function runImport(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['kind', 'lang', 'speakers', 'actors', 'set', 'encoding']);
	const [path, ...files] = parsed.positionals;
	if (files.length === 0) throw new UsageError('PROJECT and at least one FILE are needed');
	const kind = choice(parsed, 'kind', SOURCE_KINDS, 'interview');
	const lang =
		parsed.one('lang') === undefined
			? undefined
			: choice(parsed, 'lang', ['id', 'en'] as const, 'id');
	const encoding = parsed.one('encoding');
	const read: ReadFile[] = [];
	for (const file of files) {
		const bytes = readInput(file);
		const draft = await readTranscript(
			{ name: basename(file), bytes },
			encoding === undefined ? {} : { encoding }
		);
		for (const warning of draft.warnings)
			warn({ code: warning.code, data: { file: draft.name, ...warning.data } });
		read.push({ draft, bytes, textHash: await sha256(draft.text), fileHash: await sha256(bytes) });
	}
	const session = await new Session(await openProject(need(path, 'PROJECT')), realWorld()).open();
	const batch = batchOf(session, read, {
		kind,
		...(lang === undefined ? {} : { lang }),
		speakers: parsed.one('speakers') === undefined ? [] : readSpeakers(parsed.one('speakers')!),
		actors: parsed.one('actors') === undefined ? null : readActors(parsed.one('actors')!),
		set: parsed.all('set').map(pair)
	});
	for (const skipped of batch.skipped) warn({ code: 'source.duplicate-text', data: skipped });
	if (batch.sources.length === 0) return 1;
	const texts = new Map(read.map((file) => [file.textHash, file.draft.text]));
	const originals = new Map(read.map((file) => [file.fileHash, file.bytes]));
	await session.run((project) => importSources(project, batch), { texts, files: originals });
	await session.store.close();
	tell(`${batch.sources.map((source) => source.name).join(', ')}`);
	return 0;
}

function pair(text: string): readonly [string, string] {
	const at = text.indexOf('=');
	if (at <= 0) throw new UsageError(`--set takes ATTRIBUTE=VALUE; it is "${text}"`);
	return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
