import { verify } from '#core/log/verify.ts';
import { commandLine } from '#i18n/command-line.ts';
import { sha256 } from '#formats/hash.ts';
import { textsNamed } from '#formats/package/texts-named.ts';
import { SimpulError } from '#core/model/error.ts';
import { need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, warn } from '../output.ts';

/** `simpul verify PROJECT`: folds the log afresh, compares, checks hashes and ranges. Exit 1 if anything is wrong. */
export async function runVerify(args: readonly string[]): Promise<number> {
	const path = need(parse(args, []).positionals[0], 'PROJECT');
	const session = await openSession(path);
	const { changes } = await session.store.since(0);
	const texts = new Map<string, string>();
	let wrong = session.store.warnings.length;
	for (const [hash, source] of textsNamed(changes)) {
		const text = await session.store.text(hash).catch((error: unknown) => {
			if (error instanceof SimpulError && error.code === 'text.missing') return undefined; // verify names it below
			throw error;
		});
		if (text === undefined) continue;
		texts.set(hash, text);
		if ((await sha256(text)) === hash) continue;
		wrong++;
		warn({ code: 'verify.hash', data: { source, hash } });
	}
	const problems = verify(changes, session.project, (hash) => texts.get(hash));
	for (const problem of problems) warn(problem);
	await session.store.close();
	wrong += problems.length;
	tell(
		wrong === 0
			? inWords(commandLine.whole, path, changes.length, texts.size)
			: inWords(commandLine.problems, path, wrong)
	);
	return wrong === 0 ? 0 : 1;
}
