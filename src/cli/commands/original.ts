import { SimpulError } from '#core/model/error.ts';
import { alive } from '#core/model/visible.ts';
import { exchange } from '#i18n/exchange.ts';
import { existsSync } from 'node:fs';
import { need, parse } from '../args.ts';
import { sourceCalled } from '../find-source.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, write } from '../output.ts';

/** `simpul original PROJECT SOURCE`: the file of a source as it was imported, byte for byte; writes over nothing. */
export async function runOriginal(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['out'], [], 2);
	const path = need(parsed.positionals[0], 'PROJECT');
	const name = need(parsed.positionals[1], 'SOURCE');
	const out = parsed.one('out');
	if (out !== undefined && existsSync(out)) throw new SimpulError('refi.exists', { file: out });
	const session = await openSession(path);
	const source = sourceCalled(session.project, name);
	if (!source) {
		const known = alive(session.project, 'sources').map((one) => one.name);
		throw new SimpulError('source.not-here', { name, known });
	}
	const bytes = source.original && (await session.store.file(source.original));
	await session.store.close();
	if (!bytes) throw new SimpulError('source.no-original', { name: source.name });
	await write(bytes, out);
	if (out !== undefined) tell(inWords(exchange.written, out));
	return 0;
}
