/** The report of a project, made where no page waits: as data for the preview, as a web page, as a Word file. */
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import type { Facts } from '#core/reporting/facts.ts';
import type { Document } from '#core/writing/document.ts';
import type { SectionName } from '#report/document/sections.ts';
import { svgToPng } from './svg-to-png.ts';

type Texts = Readonly<Record<string, string>>;
export type ReportAsked = {
	readonly lang: Lang;
	/** ISO date. */
	readonly date: string;
	readonly sections: readonly SectionName[];
};

export async function makeReport(
	project: Project,
	texts: Texts,
	asked: ReportAsked
): Promise<Document> {
	const [{ projectReport }, { readMarkdown }] = await Promise.all([
		import('#report/document/project-report.ts'),
		import('#formats/markdown/read-markdown.ts')
	]);
	return projectReport(project, { ...asked, read: readMarkdown, texts: (hash) => texts[hash] });
}

export async function reportHtml(project: Project, texts: Texts, asked: ReportAsked) {
	const { documentHtml } = await import('#formats/document/html.ts');
	return documentHtml(await makeReport(project, texts, asked));
}

/** @throws SimpulError png.* */
export async function reportDocx(project: Project, texts: Texts, asked: ReportAsked) {
	const { documentDocx } = await import('#formats/document/docx.ts');
	return documentDocx(await makeReport(project, texts, asked), svgToPng);
}

/** What the project says to the items of the reporting checklists. */
export async function reportFacts(project: Project, texts: Texts, lang: Lang): Promise<Facts> {
	const { reportingFacts } = await import('#core/reporting/reporting-facts.ts');
	return reportingFacts(project, lang, (hash) => texts[hash]);
}
