import { documentHtml } from '#formats/document/html.ts';
import { readMarkdown } from '#formats/markdown/read-markdown.ts';
import { projectReport } from '#report/document/project-report.ts';
import { SECTION_NAMES, USUAL_SECTIONS, type SectionName } from '#report/document/sections.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { dateOf } from '../date-args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { svgToPng } from '../svg-to-png.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const FORMATS = ['html', 'docx'] as const;

/** `simpul report PROJECT --out FILE`: the report of the project as a web page or a Word file, the same bytes as from the app. */
export async function runReport(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['lang', 'date', 'parts', 'format', 'out']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = parsed.one('out');
	const format = formatOf(parsed, FORMATS, 'html');
	const date = dateOf(parsed);
	const sections = sectionsOf(parsed);
	const session = await openSession(path);
	const lang = choice(parsed, 'lang', LANGUAGES, session.lang);
	const texts = await textsOf(session);
	await session.store.close();
	const document = projectReport(session.project, {
		...{ lang, date, sections, read: readMarkdown },
		texts: (hash) => texts.get(hash)
	});
	if (format === 'html') await write(documentHtml(document), out);
	else {
		const { documentDocx } = await import('#formats/document/docx.ts');
		await write(await documentDocx(document, svgToPng), out);
	}
	return 0;
}

/** @throws UsageError usage.choice */
function sectionsOf(parsed: Parsed): readonly SectionName[] {
	const given = parsed.one('parts');
	if (given === undefined) return USUAL_SECTIONS;
	return given.split(',').map((part) => {
		const known = SECTION_NAMES.find((name) => name === part.trim());
		if (known) return known;
		throw new UsageError('usage.choice', {
			...{ option: '--parts', value: part, allowed: [...SECTION_NAMES] }
		});
	});
}
