/** The data dictionary of a package, in both languages beside each other, file by file. */
import type { Sheet } from '#core/replication/sheet.ts';
import { MANIFEST, MANIFEST_COLUMNS } from '#core/replication/columns.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { LOCALES, translate } from '#i18n/message.ts';
import { replication } from '#i18n/replication.ts';
import { replicationColumns } from '#i18n/replication-columns.ts';

export function packageDictionary(sheets: readonly Sheet[]): string {
	const files = sheets.filter(({ file }) => !file.includes('/'));
	const asked = sheets.some(({ file }) => file.startsWith('queries/'));
	const numbered = ['tables/*.csv', ...(asked ? ['queries/*.csv'] : [])];
	return [
		`# ${LOCALES.map((locale) => translate(locale, replication.dictionary)).join(' / ')}`,
		...files.flatMap(({ file, columns }) => section(file, columns)),
		...numbered.flatMap((file) => section(file, Object.keys(replicationColumns[file]!))),
		...section(MANIFEST, MANIFEST_COLUMNS)
	].join('\n\n');
}

/** Columns that all tables of codings have are explained in a dictionary of their own, below. */
function section(file: string, columns: readonly string[]): string[] {
	const known = replicationColumns[file] ?? {};
	const body = columns.flatMap((column) => {
		const meaning = known[column];
		return meaning ? [[column, ...LOCALES.map((locale) => translate(locale, meaning))]] : [];
	});
	const head = ['Column / Kolom', 'English', 'Bahasa Indonesia'];
	const table = toMarkdown({ caption: '', head, body, foot: null, notes: [] });
	return [`## ${file}`, table.replace('| --: | --: |', '| :-- | :-- |').trim()];
}
