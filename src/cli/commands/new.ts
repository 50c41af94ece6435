import { addFramework } from '#core/commands/add-framework.ts';
import { newProject } from '#core/commands/new-project.ts';
import { commandLine } from '#i18n/command-line.ts';
import { FRAMEWORKS, isFrameworkId } from '#core/frameworks/list.ts';
import { loadFramework } from '#core/frameworks/load-framework.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { createProject } from '#storage/folder/open-project.ts';
import { basename } from 'node:path';
import { choice, need, parse, UsageError } from '../args.ts';
import { initialsOf } from '#core/commands/initials.ts';
import { inWords, tell } from '../output.ts';
import { Session } from '../session.ts';
import { realWorld } from '../world.ts';

/** `simpul new PROJECT`: an empty project with its codebooks. */
export async function runNew(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['name', 'lang', 'frameworks', 'coder']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const lang = choice(parsed, 'lang', ['id', 'en'] as const, 'id');
	const frameworks = await Promise.all(wanted(parsed.one('frameworks')).map(loadFramework));
	const name = parsed.one('name') ?? basename(path).replace(/\.simpul$/i, '');
	const world = realWorld();
	const coderName = parsed.one('coder') ?? (lang === 'id' ? 'Penyandi' : 'Coder');
	const coder = {
		id: `coder-${world.newId()}`,
		name: coderName,
		initials: initialsOf(coderName),
		colour: '#0b5c63'
	};
	const session = await new Session(memoryStore(), world).open();
	await session.run((project) => newProject(project, { name, lang, coder }), {}, coder.id);
	for (const framework of frameworks)
		await session.run((project) => addFramework(project, { framework }));
	const store = await createProject(path, await packageOf(session.store));
	await store.close();
	tell(inWords(commandLine.made, path, session.project.codes.size));
	return 0;
}

function wanted(list: string | undefined) {
	if (list === undefined) return FRAMEWORKS.filter((f) => f.default).map((f) => f.id);
	const names = list
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
	return names.map((name) => {
		if (isFrameworkId(name)) return name;
		const allowed = FRAMEWORKS.map((f) => f.id);
		throw new UsageError('usage.choice', { option: '--frameworks', value: name, allowed });
	});
}
