/** What `chart` and `crosstab` have in common: where the result goes, in which format, and how large an image is. */
import { LARGEST_SCALE, USUAL_SCALE } from '#formats/png/svg-to-png.ts';
import { missingLetters } from '#formats/png/missing-letters.ts';
import { crosstabLater } from '#i18n/crosstab-later.ts';
import { extname, resolve } from 'node:path';
import { choice, UsageError, type Parsed } from './args.ts';
import { inWords, tell } from './output.ts';
import { svgToPng } from './svg-to-png.ts';

const SCALES = Array.from({ length: LARGEST_SCALE }, (_, i) => String(i + 1));

/** A result must never take the place of the project that it was counted from. @throws UsageError usage.out */
export function outOf(parsed: Parsed, project: string, option = 'out'): string | undefined {
	const out = parsed.one(option);
	if (out !== undefined && resolve(out) === resolve(project))
		throw new UsageError('usage.out', { file: out });
	return out;
}

/** The format that a file's ending names, if it names one. */
export function formatOfFile<F extends string>(
	formats: readonly F[],
	out: string | undefined
): F | undefined {
	const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
	return formats.find((format) => format === ending);
}

/** @throws UsageError usage.choice */
export const scaleOf = (parsed: Parsed): number =>
	Number(choice(parsed, 'scale', SCALES, String(USUAL_SCALE)));

/** What `file` makes of a format; of a PNG image, the drawing as it would be written, drawn. */
export async function fileOrImage<F extends string>(
	format: F,
	scale: number,
	file: (format: Exclude<F, 'png'> | 'svg') => string
): Promise<string | Uint8Array> {
	if (format !== 'png') return file(format as Exclude<F, 'png'>);
	const svg = file('svg');
	const missing = missingLetters(svg);
	if (missing.length > 0) tell(inWords(crosstabLater.pngLacks, missing.join(' ')));
	return svgToPng(svg, { scale });
}
