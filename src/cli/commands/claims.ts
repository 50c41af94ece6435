import { ledgerOf } from '#core/claims/ledger.ts';
import { CLAIM_FORMATS, claimsFile } from '#report/claims-file.ts';
import { claimsCounted } from '#report/office/claims.ts';
import { choice, need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul claims PROJECT`: the ledger, in the project's language unless told otherwise. Status 1 if a claim is contradicted. */
export async function runClaims(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'lang', 'date', 'out']);
	const format = tableFormat(parsed, CLAIM_FORMATS, 'text');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const texts = await textsOf(session);
	await session.store.close();
	const ledger = ledgerOf(project, (hash) => texts.get(hash));
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => claimsCounted(project, ledger, locale),
		(as) => claimsFile(as, project, ledger, locale)
	);
	return ledger.contradicted.length > 0 ? 1 : 0;
}
