/** A copy of the project on which somebody else worked, into the project (L15-L18). */
import { planJoin } from '#formats/package/plan-join.ts';
import { LOG } from '#formats/package/layout.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { exchangeMerge } from '#i18n/exchange-merge.ts';
import { joinLines } from '#report/tell-join.ts';
import { openProject } from '#storage/folder/open-project.ts';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inWords, locale, tell, warn } from './output.ts';
import type { Session } from './session.ts';

/** Whether a file or folder is a project of ours. */
export const isOwnProject = (path: string): boolean =>
	/\.simpul$/i.test(path) || existsSync(join(path, LOG));

/** @returns the exit status: 1 if nothing of it is new @throws SimpulError store.*, package.*, join.* */
export async function joinFile({ store }: Session, path: string): Promise<number> {
	const copy = await openProject(path);
	const theirs = await packageOf(copy);
	await copy.close();
	for (const warning of copy.warnings) warn(warning, basename(path));
	const plan = planJoin((await store.since(0)).changes, theirs, basename(path));
	for (const line of joinLines(plan, locale)) tell(line);
	if (plan.added.length === 0) return 1;
	await store.merge(plan.added, plan.texts, plan.files);
	tell(inWords(exchangeMerge.broughtIn, basename(path)));
	return 0;
}
