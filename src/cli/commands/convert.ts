import { SimpulError } from '#core/model/error.ts';
import { existsSync } from 'node:fs';
import { need, parse } from '../args.ts';
import { canBecome, endingsFor, fromKind, toKind } from '../convert/kinds.ts';
import { readAsProject } from '../convert/read-as-project.ts';
import { writeProjectAs } from '../convert/write-project-as.ts';

/** `simpul convert IN OUT`: whatever can be read as a project, written as whatever a project can be written as. */
export async function runConvert(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['lang', 'positions', 'project'], ['without-originals'], 2);
	const from = need(parsed.positionals[0], 'IN');
	const to = need(parsed.positionals[1], 'OUT');
	const [source, target] = [fromKind(from), toKind(to)];
	if (!canBecome(source, target))
		throw new SimpulError('refi.conversion', { from, to, known: endingsFor(source) });
	if (target !== 'project' && existsSync(to)) throw new SimpulError('refi.exists', { file: to });
	const session = await readAsProject(from, source, parsed);
	await writeProjectAs(session, {
		...{ path: to, kind: target },
		originals: !parsed.has('without-originals')
	});
	await session.store.close();
	return 0;
}
