/**
 * A scene as the text of an SVG file: title, the sentence that says what is counted, the drawing, the notes. No DOM, so that the same
 * display gives the same bytes everywhere. Names are text and never markup.
 */
import { escapeXml } from '../chart/escape-xml.ts';
import { wrapText } from '../chart/text-width.ts';
import type { Palette } from './palette.ts';
import { SIZE, words, type Fill, type Mark, type Paint, type Scene, type Shape } from './scene.ts';

export type Surroundings = {
	readonly title: string;
	readonly caption: string;
	readonly notes: readonly string[];
};

const MARGIN = 20;
const LINE = 18;
const FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

export function sceneSvg(scene: Scene, around: Surroundings, palette: Palette): string {
	const width = scene.width + 2 * MARGIN;
	const title = wrapText(around.title, scene.width, 16, 3);
	const caption = wrapText(around.caption, scene.width, SIZE.small, 8);
	const notes = around.notes.flatMap((note) => wrapText(note, scene.width, SIZE.small, 6));
	const top = MARGIN + title.length * 22 + caption.length * LINE + 14;
	const foot = top + scene.height + 22;
	const height = Math.round(foot + notes.length * LINE + MARGIN / 2);
	const soft = { size: SIZE.small, fill: 'soft' } as const;
	const shapes = [scene.back, ...scene.marks.map(({ shapes: own }) => own), scene.front].flat();
	const draw = (shape: Shape) => shapeTag(shape, palette);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img">`,
		`<title>${escapeXml(around.title)}</title>`,
		`<desc>${escapeXml([around.caption, ...around.notes].join(' '))}</desc>`,
		...hatches(shapes, palette),
		`<rect width="${width}" height="${height}" fill="${palette('paper')}"/>`,
		...title.map((text, i) =>
			draw(words(MARGIN, MARGIN + 14 + i * 22, text, { size: 16, bold: true }))
		),
		...caption.map((text, i) =>
			draw(words(MARGIN, MARGIN + 10 + title.length * 22 + i * LINE, text, soft))
		),
		`<g transform="translate(${MARGIN} ${top})">`,
		...scene.back.map(draw),
		...scene.marks.map((mark) => markTag(mark, draw)),
		...scene.front.map(draw),
		'</g>',
		...notes.map((text, i) => draw(words(MARGIN, foot + i * LINE, text, soft))),
		'</svg>',
		''
	].join('\n');
}

/** Ids of codings are joined by spaces. */
const markTag = ({ key, label, codings, shapes }: Mark, draw: (shape: Shape) => string) =>
	`<g data-mark="${escapeXml(key)}" data-codings="${escapeXml(codings.join(' '))}"><title>${escapeXml(label)}</title>${shapes.map(draw).join('')}</g>`;

/** One shape; also for the page, which sets its own palette. */
export function shapeTag(shape: Shape, palette: Palette): string {
	if (shape.kind === 'text') {
		const { x, y, text, size, anchor, fill, bold, halo } = shape;
		const more = `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${bold ? ' font-weight="600"' : ''}${halo ? ` stroke="${palette('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : ''}`;
		return `<text x="${x}" y="${y}" font-size="${size}" fill="${palette(fill)}"${more}>${escapeXml(text)}</text>`;
	}
	const { fill = 'none', stroke, strokeWidth, dash, opacity } = shape;
	const paint = [
		`fill="${fillText(fill, palette)}"`,
		...(stroke === undefined ? [] : [`stroke="${palette(stroke)}"`]),
		...(strokeWidth === undefined ? [] : [`stroke-width="${strokeWidth}"`]),
		...(dash === undefined ? [] : [`stroke-dasharray="${dash}"`]),
		...(opacity === undefined ? [] : [`opacity="${opacity}"`])
	].join(' ');
	if (shape.kind === 'path') return `<path d="${shape.d}" ${paint}/>`;
	if (shape.kind === 'circle')
		return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" ${paint}/>`;
	return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${paint}/>`;
}

const isHatch = (fill: Fill): fill is { readonly hatch: Paint } =>
	typeof fill === 'object' && 'hatch' in fill;

/** The stripes of a paint have one name, so that several drawings in one page share them. */
export const hatchId = (paint: Paint): string =>
	`hatch-${JSON.stringify(paint).replace(/[^0-9a-z]+/gi, '')}`;

const fillText = (fill: Fill, palette: Palette): string =>
	isHatch(fill) ? `url(#${hatchId(fill.hatch)})` : palette(fill);

/** The definitions of all stripes in some shapes. */
export function hatches(shapes: readonly Shape[], palette: Palette): string[] {
	const paints = new Map<string, Paint>();
	for (const shape of shapes)
		if (shape.kind !== 'text' && shape.fill !== undefined && isHatch(shape.fill))
			paints.set(hatchId(shape.fill.hatch), shape.fill.hatch);
	const tags = [...paints].map(
		([id, paint]) =>
			`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${palette('paper')}"/><rect width="3" height="6" fill="${palette(paint)}"/></pattern>`
	);
	return tags.length > 0 ? [`<defs>${tags.join('')}</defs>`] : [];
}
