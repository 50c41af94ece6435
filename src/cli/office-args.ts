/** Tables as spreadsheets and Word files: what the commands that print tables have in common. */
import type { Project } from '#core/model/project.ts';
import { OFFICE_FORMATS, type Counted, type OfficeFormat } from '#report/office/counted.ts';
import { countedText } from '#report/office/counted-text.ts';
import { officeFile, type OfficeWriters } from '#report/office/office-file.ts';
import type { Locale } from '#i18n/message.ts';
import type { Parsed } from './args.ts';
import { dateOf } from './date-args.ts';
import { formatOf } from './format-args.ts';
import { write } from './output.ts';
import { svgToPng } from './svg-to-png.ts';

const WRITERS: OfficeWriters = {
	xlsx: async (book) => (await import('#formats/table/write-xlsx.ts')).bookXlsx(book),
	docx: async (document) =>
		(await import('#formats/document/docx.ts')).documentDocx(document, svgToPng)
};

/** What every counted table can be. */
const MADE = ['html', ...OFFICE_FORMATS] as const;
type Made = (typeof MADE)[number];

/** The formats of a command, and those of every table. @throws UsageError usage.choice */
export const tableFormat = <F extends string>(
	parsed: Parsed,
	formats: readonly F[],
	usual: F
): F | Made => formatOf<F | Made>(parsed, [...new Set([...formats, ...MADE])], usual);

export const isOffice = (format: string): format is OfficeFormat =>
	OFFICE_FORMATS.some((one) => one === format);

/** @throws UsageError usage.choice for a date that is none */
export const officeBytes = (
	format: OfficeFormat,
	parsed: Parsed,
	project: Project,
	counted: Counted,
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> =>
	officeFile(format, project, counted, dateOf(parsed), locale, WRITERS);

/**
 * Writes the formats that every table has, and hands the others on.
 * @param counted  asked for only if the format is one of them
 * @param ownHtml  whether `text` makes web pages too
 * @throws UsageError usage.choice for a date that is none; SimpulError file.unwritable
 */
export async function writeTable<F extends string>(
	format: F | Made,
	parsed: Parsed,
	project: Project,
	locale: Locale,
	counted: () => Counted,
	text: (format: F) => string,
	ownHtml = false
): Promise<void> {
	const content = isOffice(format)
		? await officeBytes(format, parsed, project, counted(), locale)
		: format === 'html' && !ownHtml
			? countedText('html', counted())
			: text(format as F);
	await write(content, parsed.one('out'));
}
