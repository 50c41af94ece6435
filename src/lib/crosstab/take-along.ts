/** The table on screen for files; loaded when one is asked for. */
import type { Asked } from '#lib/office/save-office.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { crosstabCounted } from '#report/office/crosstab.ts';
import { tableFile, type TableFormat } from '#report/table-file.ts';
import { tellTable, type ToldTable } from '#report/tell-table.ts';
import type { Desk } from './desk.svelte.ts';

/** The text of a file. @param words  with the findings in words below the table */
export async function fileOf(
	{ project }: Workspace,
	desk: Desk,
	format: TableFormat,
	words: boolean
): Promise<string> {
	const { locale } = preferences;
	const told = toldIn(project, desk);
	const { form } = desk.look;
	const { bySource } = desk;
	const below = words ? await findingsOf(project, desk) : [];
	return tableFile(format, project, locale, told, told.print(form, bySource, below));
}

/** The same for workbooks and Word files. */
export const askedOf = ({ project }: Workspace, desk: Desk): Asked => ({
	project,
	counted: crosstabCounted(toldIn(project, desk), desk.look.form, preferences.locale, desk.bySource)
});

const toldIn = (project: Workspace['project'], desk: Desk): ToldTable =>
	tellTable(project, desk.counted!, preferences.locale);

async function findingsOf(project: Workspace['project'], { spec, texts }: Desk): Promise<string[]> {
	if (!spec) return [];
	const [{ summary }, { tellWords }] = await Promise.all([
		import('#core/findings/summary.ts'),
		import('#report/findings/tell-words.ts')
	]);
	const { locale } = preferences;
	return tellWords(project, spec, summary(project, spec, texts.get, locale), locale);
}
