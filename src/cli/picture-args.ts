/** What `chart` and `crosstab` have in common: where the result goes, in which format, and how large an image is. */
import { LARGEST_SCALE, USUAL_SCALE } from '#formats/png/svg-to-png.ts';
import { missingLetters } from '#formats/png/missing-letters.ts';
import { pictureFile } from '#i18n/picture-file.ts';
import { extname } from 'node:path';
import { choice, type Parsed } from './args.ts';
import { inWords, tell } from './output.ts';
import { svgToPng } from './svg-to-png.ts';

const SCALES = Array.from({ length: LARGEST_SCALE }, (_, i) => String(i + 1));

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
	if (missing.length > 0) tell(inWords(pictureFile.pngLacks, missing.join(' ')));
	return svgToPng(svg, { scale });
}
