/** All tables of a package for readers, in the order in which its README names them. */
import type { Project } from '../model/project.ts';
import { alive } from '../model/visible.ts';
import { codebookSheet } from './codebook-sheet.ts';
import { actorsSheet, sourcesSheet, valuesSheet } from './people-sheets.ts';
import { querySheets } from './query-sheets.ts';
import type { Sheet } from './sheet.ts';
import { savedTables, tableSheets } from './table-sheets.ts';
import { codingsSheet, spansSheet, type Asked } from './text-sheets.ts';

/** @throws SimpulError text.missing {hash} */
export function packageSheets(project: Project, asked: Omit<Asked, 'sentences'>): Sheet[] {
	const { lang, texts, withText } = asked;
	const sources = alive(project, 'sources').map(({ text }) => texts(text) ?? '');
	const sentences = savedTables(project).some(({ spec }) => /(?:^|&)unit=sentences/.test(spec));
	const measured = { ...asked, sentences };
	return [
		codebookSheet(project, lang, withText ? null : sources),
		actorsSheet(project, withText),
		sourcesSheet(project, withText),
		valuesSheet(project),
		spansSheet(project, measured),
		codingsSheet(project, measured),
		...tableSheets(project, lang, texts),
		...querySheets(project, lang)
	];
}
