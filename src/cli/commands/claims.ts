import { ledgerOf } from '#core/claims/ledger.ts';
import { CLAIM_FORMATS, claimsFile } from '#report/claims-file.ts';
import { choice, need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { print } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul claims PROJECT`: the ledger, in the project's language unless told otherwise. Status 1 if a claim is contradicted. */
export async function runClaims(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'lang']);
	const format = choice(parsed, 'format', CLAIM_FORMATS, 'text');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const texts = await textsOf(session);
	await session.store.close();
	const ledger = ledgerOf(project, (hash) => texts.get(hash));
	await print(claimsFile(format, project, ledger, locale));
	return ledger.contradicted.length > 0 ? 1 : 0;
}
