import { verify } from '#core/log/verify.ts';
import { sha256 } from '#formats/hash.ts';
import { textsNamed } from '#formats/package/texts-named.ts';
import { SimpulError } from '#core/model/error.ts';
import { openProject } from '#storage/folder/open-project.ts';
import { need, parse } from '../args.ts';
import { tell, warn } from '../output.ts';
import { Session } from '../session.ts';
import { realWorld } from '../world.ts';

/** `simpul verify PROJECT`: folds the log afresh, compares, checks hashes and ranges. Exit 1 if anything is wrong. */
export async function runVerify(args: readonly string[]): Promise<number> {
	const path = need(parse(args, []).positionals[0], 'PROJECT');
	const session = await new Session(await openProject(path), realWorld()).open();
	const { changes } = await session.store.since(0);
	const texts = new Map<string, string>();
	let wrong = 0;
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
			? `${path}: ${changes.length} changes, ${texts.size} texts: all right`
			: `${path}: ${wrong} problems`
	);
	return wrong === 0 ? 0 : 1;
}
