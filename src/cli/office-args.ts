/** Tables as spreadsheets and Word files: what the commands that print tables have in common. */
import type { Project } from '#core/model/project.ts';
import { OFFICE_FORMATS, type Counted, type OfficeFormat } from '#report/office/counted.ts';
import { officeFile, type OfficeWriters } from '#report/office/office-file.ts';
import type { Locale } from '#i18n/message.ts';
import { choice, type Parsed } from './args.ts';
import { dateOf } from './date-args.ts';
import { write } from './output.ts';
import { formatOfFile } from './picture-args.ts';
import { svgToPng } from './svg-to-png.ts';

const WRITERS: OfficeWriters = {
	xlsx: async (book) => (await import('#formats/table/write-xlsx.ts')).bookXlsx(book),
	docx: async (document) =>
		(await import('#formats/document/docx.ts')).documentDocx(document, svgToPng)
};

/**
 * The format asked for; without `--format`, a file that is to be a spreadsheet or a Word file says so by its ending.
 * @throws UsageError usage.choice
 */
export const tableFormat = <F extends string>(
	parsed: Parsed,
	formats: readonly F[],
	usual: F
): F | OfficeFormat =>
	choice<F | OfficeFormat>(
		parsed,
		'format',
		[...formats, ...OFFICE_FORMATS],
		formatOfFile(OFFICE_FORMATS, parsed.one('out')) ?? usual
	);

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
 * Writes the office formats, and hands the others on.
 * @param counted  asked for only if the format is one of them
 * @throws UsageError usage.choice for a date that is none; SimpulError file.unwritable
 */
export async function writeTable<F extends string>(
	format: F | OfficeFormat,
	parsed: Parsed,
	project: Project,
	locale: Locale,
	counted: () => Counted,
	text: (format: Exclude<F, OfficeFormat>) => string
): Promise<void> {
	const content = isOffice(format)
		? await officeBytes(format, parsed, project, counted(), locale)
		: text(format as Exclude<F, OfficeFormat>);
	await write(content, parsed.one('out'));
}
