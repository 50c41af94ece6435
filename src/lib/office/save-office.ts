/** Tables as workbooks and Word files of the person's own: entries for a menu of exports. */
import type { Project } from '#core/model/project.ts';
import { officeMenu as words } from '#i18n/office-menu.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import type { Counted, OfficeFormat } from '#report/office/counted.ts';
import type { OfficeWriters } from '#report/office/office-file.ts';

export type Asked = {
	readonly project: Project;
	readonly counted: Counted;
	/** What the file is called after; the title by default. */
	readonly name?: string;
};

const TYPES: { readonly [F in OfficeFormat]: string } = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** @param ask  the table on screen, asked for when an entry is chosen */
export function officeItems(writers: OfficeWriters, ask: () => Asked | Promise<Asked>) {
	const save = (format: OfficeFormat) => () => void attempt(() => saveOffice(writers, format, ask));
	return [
		{ label: t(words.asXlsx), act: save('xlsx') },
		{ label: t(words.asDocx), act: save('docx') }
	];
}

async function saveOffice(
	writers: OfficeWriters,
	format: OfficeFormat,
	ask: () => Asked | Promise<Asked>
): Promise<void> {
	const [{ officeFile }, { saveFile }, { fileName }, { today }, asked] = await Promise.all([
		import('#report/office/office-file.ts'),
		import('#lib/ui/save-file.ts'),
		import('#lib/ui/file-name.ts'),
		import('#lib/state/today.ts'),
		ask()
	]);
	const { project, counted, name = counted.title } = asked;
	const { locale } = preferences;
	const bytes = await officeFile(format, project, counted, today(), locale, writers);
	saveFile(fileName(name, format), new Blob([bytes], { type: TYPES[format] }));
}

/** The same table as text, where the page has none of its own. */
export const saveCounted = (
	format: 'html' | 'md',
	ask: () => Asked | Promise<Asked>
): Promise<unknown> =>
	attempt(async () => {
		const [{ countedText }, { saveText }, { counted, name = counted.title }] = await Promise.all([
			import('#report/office/counted-text.ts'),
			import('#lib/ui/save-text.ts'),
			ask()
		]);
		saveText(name, format, countedText(format, counted));
	});
