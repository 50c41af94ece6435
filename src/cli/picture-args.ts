/** What commands that draw have in common: how large an image is, and what is written of it. */
import { LARGEST_SCALE, USUAL_SCALE } from '#formats/png/svg-to-png.ts';
import { missingLetters } from '#formats/png/missing-letters.ts';
import { pictureFile } from '#i18n/picture-file.ts';
import { choice, type Parsed } from './args.ts';
import { inWords, tell } from './output.ts';
import { svgToPng } from './svg-to-png.ts';

const SCALES = Array.from({ length: LARGEST_SCALE }, (_, i) => String(i + 1));

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
