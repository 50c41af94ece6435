/** The README of a package: what it holds and leaves out, the counting rules, and how to check it; English, then Indonesian. */
import { isDisplayText } from '#core/displays/saved.ts';
import type { Project } from '#core/model/project.ts';
import { alive, metaOf } from '#core/model/visible.ts';
import { MANIFEST } from '#core/replication/columns.ts';
import { savedQueries } from '#core/replication/query-sheets.ts';
import { savedTables } from '#core/replication/table-sheets.ts';
import { PROGRAM } from '#core/version.ts';
import { LOCALES, translate, type Locale, type Message } from '#i18n/message.ts';
import { replication } from '#i18n/replication.ts';
import type { PackageAsked, PackageFile } from './package-file.ts';

type Asked = Pick<PackageAsked, 'withText' | 'date'>;

export const packageReadme = (
	project: Project,
	files: readonly PackageFile[],
	asked: Asked
): string =>
	`${LOCALES.map((locale) => readmeIn(locale, project, files, asked)).join('\n\n---\n\n')}\n`;

function readmeIn(
	locale: Locale,
	project: Project,
	files: readonly PackageFile[],
	{ withText, date }: Asked
): string {
	const say = (message: Message) => translate(locale, message);
	const other = alive(project, 'views').filter(({ spec }) => isDisplayText(spec)).length;
	return [
		`# ${translate(locale, replication.title, plainLine(metaOf(project)?.name ?? ''))}`,
		translate(locale, replication.made, date, PROGRAM),
		say(replication.purpose),
		say(withText ? replication.withTexts : replication.withoutTexts),
		`## ${say(replication.inside)}`,
		contents(locale, project, files)
			.map(({ file, about }) => `- \`${file}\`: ${about}`)
			.join('\n'),
		...(savedTables(project).length === 0 ? [say(replication.noTables)] : []),
		...(other > 0 ? [translate(locale, replication.other, other)] : []),
		`## ${say(replication.rulesTitle)}`,
		replication.rules.map((rule, i) => `${i + 1}. ${say(rule)}`).join('\n'),
		say(replication.notes),
		`## ${say(replication.checkTitle)}`,
		say(replication.check)
	].join('\n\n');
}

/** What is inside, in a reader's words: the list of the README and of the preview in the app. Texts are one line together. */
export function contents(
	locale: Locale,
	project: Project,
	files: readonly PackageFile[]
): { file: string; about: string }[] {
	const tables = savedTables(project);
	const queries = savedQueries(project);
	const names: { readonly [file: string]: Message } = replication.files;
	const about = (file: string): string => {
		const [, folder, number] = /^(tables|queries)\/(\d+)\.csv$/.exec(file) ?? [];
		if (number === undefined) return names[file] ? translate(locale, names[file]) : '';
		const { name } = (folder === 'tables' ? tables : queries)[Number(number) - 1]!;
		return translate(locale, replication.tableFile, plainLine(name));
	};
	const texts = files.filter(({ file }) => file.startsWith('texts/')).length;
	const listed = files
		.filter(({ file }) => !file.startsWith('texts/') && file !== 'README.md')
		.map(({ file, rows }) => ({
			file,
			about: `${about(file)}${rows === null ? '' : ` (${translate(locale, replication.rows, rows)})`}`
		}));
	return [
		...listed,
		...(texts > 0
			? [{ file: 'texts/', about: translate(locale, replication.textFiles, texts) }]
			: []),
		{ file: MANIFEST, about: translate(locale, replication.files[MANIFEST]) }
	];
}

/** Names are one line of Markdown and nothing else. */
const plainLine = (name: string): string =>
	name.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
