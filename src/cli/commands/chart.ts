import { display, displayNeedsTexts } from '#core/displays/display.ts';
import { DISPLAY_FILES, displayFile, USUAL_WIDTH } from '#report/displays/display-file.ts';
import type { Lang } from '#core/model/records.ts';
import { extname, resolve } from 'node:path';
import { CHART_FLAGS, displayFrom } from '../chart-args.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const NARROWEST = 240;
const WIDEST = 4000;

/**
 * `simpul chart PROJECT --view V`: a display as a drawing or as the rows behind it. Without --format the file's ending says which;
 * without a file the rows are printed.
 */
export async function runChart(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...CHART_FLAGS, 'lang', 'theme', 'width', 'format', 'out']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = parsed.one('out');
	// A chart must never take the place of the project that it was counted from.
	if (out !== undefined && resolve(out) === resolve(path))
		throw new UsageError('usage.out', { file: out });
	const format = formatOf(parsed, out);
	const look = {
		theme: choice(parsed, 'theme', ['light', 'dark'], 'light'),
		width: widthOf(parsed)
	};
	const lang =
		parsed.one('lang') === undefined ? null : choice<Lang>(parsed, 'lang', ['en', 'id'], 'en');
	const spec = displayFrom(parsed);
	const session = await openSession(path);
	const { project } = session;
	const texts = displayNeedsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	await session.store.close();
	const locale = lang ?? session.lang;
	const value = display(project, spec, (hash) => texts.get(hash), locale);
	await write(displayFile(format, value, locale, look), out);
	return 0;
}

/** @throws UsageError usage.choice for a file ending that is no format */
function formatOf(parsed: Parsed, out: string | undefined) {
	if (parsed.one('format') !== undefined || out === undefined)
		return choice(parsed, 'format', DISPLAY_FILES, 'txt');
	const ending = extname(out).slice(1).toLowerCase();
	const known = DISPLAY_FILES.find((format) => format === ending);
	if (known) return known;
	throw new UsageError('usage.choice', {
		...{ option: '--out', value: out },
		allowed: DISPLAY_FILES.map((format) => `*.${format}`)
	});
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
