/**
 * All files of a package for readers but its manifest, as text: what the command line writes, what the app saves and what its preview
 * lists are these. The same project gives the same files, but for the date in the README.
 */
import { codingColumns } from '#core/codings-file/columns.ts';
import type { Change } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { packageSheets } from '#core/replication/package-sheets.ts';
import type { Sheet } from '#core/replication/sheet.ts';
import { strippedChange } from '#core/replication/stripped-log.ts';
import type { Texts } from '#core/tables/counters.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { codingsDictionary } from '../codings-file.ts';
import { packageDictionary } from './dictionary.ts';
import { PYTHON_SCRIPT } from './python-script.ts';
import { R_SCRIPT } from './r-script.ts';
import type { PackageAsked, PackageFile } from './package-file.ts';
import { packageReadme } from './readme.ts';

/** @throws SimpulError text.missing {hash} */
export function packageFiles(
	project: Project,
	changes: readonly Change[],
	asked: PackageAsked
): PackageFile[] {
	const sheets = packageSheets(project, asked);
	const { withText } = asked;
	const lines = changes.map((change) => (withText ? change : strippedChange(change)));
	const plain = (file: string, content: string): PackageFile => ({ file, content, rows: null });
	const dictionary = [
		packageDictionary(sheets),
		codingsDictionary(codingColumns(withText), withText)
	];
	const files = [
		...sheets.map(csvFile),
		plain('changes.ndjson', lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
		plain('data-dictionary.md', `${dictionary.join('\n\n')}`),
		plain('recount.py', PYTHON_SCRIPT),
		plain('recount.R', R_SCRIPT),
		...(withText ? textFiles(project, asked.texts) : [])
	];
	return [plain('README.md', packageReadme(project, files, asked)), ...files];
}

const csvFile = ({ file, columns, rows }: Sheet): PackageFile => ({
	file,
	content: csvLines([columns, ...rows]),
	rows: rows.length
});

const textFiles = (project: Project, texts: Texts): PackageFile[] =>
	[...new Set(alive(project, 'sources').map(({ text }) => text))]
		.sort()
		.map((hash) => ({ file: `texts/${hash}.txt`, content: texts(hash) ?? '', rows: null }));
