/** Reports of the samples as tests ask for them. */
import type { Lang } from '#core/model/records.ts';
import type { Project } from '#core/model/project.ts';
import type { Document, Part } from '#core/writing/document.ts';
import { readMarkdown } from '#formats/markdown/read-markdown.ts';
import { projectReport } from '#report/document/project-report.ts';
import { USUAL_SECTIONS, type SectionName } from '#report/document/sections.ts';
import { ready, type Ready } from '../../samples/sample.ts';

export const DATE = '2026-11-22';

export const reportOf = (
	{ project, pack }: { readonly project: Project; readonly pack: Ready['pack'] },
	lang: Lang = 'en',
	sections: readonly SectionName[] = USUAL_SECTIONS
): Document =>
	projectReport(project, {
		...{ lang, date: DATE, sections, read: readMarkdown },
		texts: (hash) => pack.texts.get(hash)
	});

export const found = await ready('jambi-findings');

type Kind = Part['kind'];
/** All parts of one kind, also those inside lists and quotations. */
export const partsOf = <K extends Kind>(
	parts: readonly Part[],
	kind: K
): Extract<Part, { kind: K }>[] =>
	parts.flatMap((part) => [
		...(part.kind === kind ? [part as Extract<Part, { kind: K }>] : []),
		...(part.kind === 'list' ? part.items.flatMap((item) => partsOf(item, kind)) : []),
		...(part.kind === 'quote' ? partsOf(part.parts, kind) : [])
	]);

/** All words of paragraphs, one line each. */
export const wordsOf = (parts: readonly Part[]): string =>
	partsOf(parts, 'paragraph')
		.map(({ runs }) => runs.map(({ text }) => text).join(''))
		.join('\n')
		.replaceAll('\u00a0', ' ');
