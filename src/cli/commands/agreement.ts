import { agreementOf } from '#core/agreement/agreement.ts';
import { behindCode } from '#core/agreement/behind.ts';
import {
	AGREEMENT_PARENTS,
	AGREEMENT_UNITS,
	parseAgreement,
	type AgreementSpec
} from '#core/agreement/spec.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { AGREEMENT_FORMATS, agreementFile } from '#report/agreement-file.ts';
import { agreementPassagesFile, passagesCounted } from '#report/agreement-passages.ts';
import { agreementCounted } from '#report/office/agreement.ts';
import { choice, need, parse, type Parsed } from '../args.ts';
import { codeCalled } from '../find-code.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const QUESTION = ['coders', 'unit', 'codes', 'parents'] as const;

/** `simpul agreement PROJECT`: how far coders agree, code by code. Status 1 if no two of them coded the same source. */
export async function runAgreement(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...QUESTION, 'passages', 'format', 'lang', 'date', 'out']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const asked = askedSpec(parsed);
	const format = tableFormat(parsed, AGREEMENT_FORMATS, 'text');
	const session = await openSession(path);
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const texts = await textsOf(session);
	await session.store.close();
	const textOf = (hash: string) => texts.get(hash)!;
	const code = codeAsked(project, parsed.one('passages'));
	const spec = code === null ? asked : { ...asked, codes: { by: 'code', ids: [code] } as const };
	const value = agreementOf(project, spec, textOf, locale);
	const behind = code === null ? [] : behindCode(project, spec, code, textOf, locale);
	const of = code === null ? null : { value, code, behind, texts };
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => (of ? passagesCounted(project, of, locale) : agreementCounted(project, value, locale)),
		(as) =>
			of
				? agreementPassagesFile(as, project, of, locale)
				: agreementFile(as, project, value, locale)
	);
	return value.sources.length > 0 ? 0 : 1;
}

/** What was typed wrongly is said before the project is opened. */
function askedSpec(parsed: Parsed): AgreementSpec {
	choice(parsed, 'unit', AGREEMENT_UNITS, 'turn');
	choice(parsed, 'parents', AGREEMENT_PARENTS, 'union');
	return parseAgreement(QUESTION.map((name): [string, string] => [name, parsed.one(name) ?? '']));
}

/** @throws SimpulError table.unknown-code { code } */
function codeAsked(project: Project, named: string | undefined): Id | null {
	if (named === undefined) return null;
	const code = codeCalled(project, named);
	if (!code) throw new SimpulError('table.unknown-code', { code: named });
	return code.id;
}
