/** A project file of another program into a project that is there (X15-X17). */
import { mergeProject, type Merged } from '#core/exchange/merge/merge-project.ts';
import { alive } from '#core/model/visible.ts';
import type { ImportPlan } from '#formats/foreign/plan-import.ts';
import { exchangeMerge } from '#i18n/exchange-merge.ts';
import { mergeLines } from '#report/tell-merge.ts';
import { basename } from 'node:path';
import { choice, type Parsed } from './args.ts';
import { inWords, locale, tell } from './output.ts';
import { needSure, planOf } from './plan-exchange.ts';
import type { Session } from './session.ts';

const LANGS = ['id', 'en'] as const;
type Planned = { readonly plan: ImportPlan; readonly merged: Merged };

/** Where the file does not say, its names are in the project's language. */
export async function planMerge(session: Session, path: string, parsed: Parsed): Promise<Planned> {
	const lang =
		parsed.one('lang') === undefined ? {} : { lang: choice(parsed, 'lang', LANGS, 'id') };
	const plan = await planOf(path, parsed, { within: session.lang, ...lang });
	return { plan, merged: mergeProject(session.project, plan) };
}

/** @returns the exit status: 1 if nothing of it is new @throws SimpulError refi.*, zip.* */
export async function mergeFile(session: Session, path: string, parsed: Parsed): Promise<number> {
	const { plan, merged } = await planMerge(session, path, parsed);
	for (const line of mergeLines(merged, plan, locale)) tell(line);
	needSure(plan);
	if (merged.edit.ops.length === 0) return 1;
	await session.run((project) => mergeProject(project, plan).edit, {
		texts: newTexts(session, plan),
		files: plan.files
	});
	tell(inWords(exchangeMerge.broughtIn, basename(path)));
	return 0;
}

/** Texts that are here are not written again. */
function newTexts({ project }: Session, { texts }: ImportPlan): Map<string, string> {
	const here = new Set(alive(project, 'sources').map(({ text }) => text));
	return new Map([...texts].filter(([hash]) => !here.has(hash)));
}
