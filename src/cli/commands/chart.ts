import { display, displayNeedsTexts } from '#core/displays/display.ts';
import {
	DISPLAY_FILES,
	displayFile,
	USUAL_WIDTH,
	type DisplayFile
} from '#report/displays/display-file.ts';
import { OFFICE_FORMATS } from '#report/office/counted.ts';
import { displayCounted } from '#report/office/display.ts';
import type { Lang } from '#core/model/records.ts';
import { askedDisplay, CHART_FLAGS } from '../chart-args.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { isOffice, officeBytes } from '../office-args.ts';
import { write } from '../output.ts';
import { fileOrImage, scaleOf } from '../picture-args.ts';
import { textsOf } from '../texts-of.ts';

const FORMATS = [...DISPLAY_FILES, 'png', ...OFFICE_FORMATS] as const;
const OTHERS = ['saved', 'lang', 'theme', 'width', 'scale', 'format', 'date', 'out'];
const NARROWEST = 240;
const WIDEST = 4000;

/**
 * `simpul chart PROJECT --view V`: a display as a drawing or image, or as the rows behind it. Without --format the file's ending says which;
 * without a file the rows are printed.
 */
export async function runChart(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...CHART_FLAGS, ...OTHERS]);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = parsed.one('out');
	const format = formatOf(parsed, FORMATS, 'txt');
	const look = {
		theme: choice(parsed, 'theme', ['light', 'dark'], 'light'),
		width: widthOf(parsed)
	};
	const scale = scaleOf(parsed);
	const lang =
		parsed.one('lang') === undefined ? null : choice<Lang>(parsed, 'lang', ['en', 'id'], 'en');
	const asked = askedDisplay(parsed);
	const session = await openSession(path);
	const { project } = session;
	const spec = asked(project);
	const texts = displayNeedsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	await session.store.close();
	const locale = lang ?? session.lang;
	const value = display(project, spec, (hash) => texts.get(hash), locale);
	if (isOffice(format)) {
		const counted = displayCounted(value, locale, project);
		await write(await officeBytes(format, parsed, project, counted, locale), out);
		return 0;
	}
	const file = (as: DisplayFile) => displayFile(as, value, locale, look, project);
	await write(await fileOrImage(format, scale, file), out);
	return 0;
}

/** @throws UsageError usage.choice */
function widthOf(parsed: Parsed): number {
	const given = parsed.one('width');
	if (given === undefined) return USUAL_WIDTH;
	const width = /^\d{1,4}$/.test(given) ? Number(given) : 0;
	if (width >= NARROWEST && width <= WIDEST) return width;
	throw new UsageError('usage.choice', {
		...{ option: '--width', value: given, allowed: [`${NARROWEST}–${WIDEST}`] }
	});
}
