import { agreementOf } from '#core/agreement/agreement.ts';
import { AGREEMENT_PARENTS, AGREEMENT_UNITS, parseAgreement } from '#core/agreement/spec.ts';
import { AGREEMENT_FORMATS, agreementFile } from '#report/agreement-file.ts';
import { agreementCounted } from '#report/office/agreement.ts';
import { choice, need, parse } from '../args.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { openSession } from '../open-session.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const QUESTION = ['coders', 'unit', 'codes', 'parents'] as const;

/** `simpul agreement PROJECT`: how far coders agree, code by code. Status 1 if no two of them coded the same source. */
export async function runAgreement(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...QUESTION, 'format', 'lang', 'date', 'out']);
	const path = need(parsed.positionals[0], 'PROJECT');
	choice(parsed, 'unit', AGREEMENT_UNITS, 'turn');
	choice(parsed, 'parents', AGREEMENT_PARENTS, 'union');
	const spec = parseAgreement(
		QUESTION.map((name): [string, string] => [name, parsed.one(name) ?? ''])
	);
	const format = tableFormat(parsed, AGREEMENT_FORMATS, 'text');
	const session = await openSession(path);
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const texts = await textsOf(session);
	await session.store.close();
	const value = agreementOf(project, spec, (hash) => texts.get(hash)!, locale);
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => agreementCounted(project, value, locale),
		(as) => agreementFile(as, project, value, locale)
	);
	return value.sources.length > 0 ? 0 : 1;
}
