/**
 * The report of a project: one document from methods to codebook, every number counted by what the pages count with. The same project,
 * language and date give the same document (docs/spec/report.md).
 */
import type { TextOf } from '#core/claims/counting.ts';
import { ledgerOf } from '#core/claims/ledger.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive, metaOf } from '#core/model/visible.ts';
import { reportingFacts } from '#core/reporting/reporting-facts.ts';
import { PROGRAM } from '#core/version.ts';
import type { Block } from '#core/writing/blocks.ts';
import { plain, type Document, type Part } from '#core/writing/document.ts';
import { formatDate } from '#i18n/format.ts';
import { countingRules, report } from '#i18n/report-document.ts';
import { chapters, type Chapter } from './chapters.ts';
import { checklists } from './checklist-parts.ts';
import { claims } from './claims.ts';
import { codebook } from './codebook.ts';
import { makeDesk, type Desk } from './desk.ts';
import { numbered } from './numbered.ts';
import { memos } from './memos.ts';
import { methods } from './methods.ts';
import { quotations } from './quotations.ts';
import type { SectionName } from './sections.ts';
import { views } from './views.ts';

export type ReportOptions = {
	readonly lang: Lang;
	/** ISO date, the only thing in a report that the project does not say. */
	readonly date: string;
	/** Reads the text of a chapter or memo. */
	readonly read: (body: string) => readonly Block[];
	/** Which sections; their order is the report's own. */
	readonly sections: readonly SectionName[];
	readonly texts: TextOf;
};

export function projectReport(project: Project, options: ReportOptions): Document {
	const { lang, date, texts } = options;
	const ledger = ledgerOf(project, texts);
	const facts = reportingFacts(project, lang, texts, ledger);
	const desk = makeDesk({ project, locale: lang, texts, ledger, facts });
	const name = metaOf(project)?.name.trim() || 'Simpul';
	const written = alive(project, 'chapters')
		.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
		.map(({ title, body }) => ({ title, blocks: options.read(body) }));
	const wanted = SECTIONS.filter(([section]) => options.sections.includes(section));
	return {
		title: name,
		subtitle: desk.say(report.subtitle, formatDate(lang, date), PROGRAM),
		...{ lang, date, program: PROGRAM },
		parts: numbered(desk.say, [
			plain(desk.say(report.names), 'warning'),
			...wanted.flatMap(([section, make]): Part[] => [
				{ kind: 'heading', level: 2, text: desk.say(report.sections[section]) },
				...make(desk, written, options.read)
			])
		])
	};
}

const rules = ({ say }: Desk): Part[] => [
	{ kind: 'list', start: null, items: countingRules.map((rule) => [plain(say(rule))]) }
];

const SECTIONS: readonly (readonly [
	SectionName,
	(desk: Desk, written: readonly Chapter[], read: ReportOptions['read']) => Part[]
])[] = [
	['methods', methods],
	['findings', chapters],
	['tables', views],
	['quotations', quotations],
	['claims', claims],
	['checklists', checklists],
	['memos', (desk, _, read) => memos(desk, read)],
	['codebook', codebook],
	['rules', rules]
];
