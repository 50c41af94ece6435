/**
 * A chart as the text of an SVG file: the geometry of the page with fixed colours, the sentence that says what is counted above it
 * and the notes below. No DOM, so that the same table gives the same bytes everywhere.
 */
import { escapeXml } from './escape-xml.ts';
import { SIZES, type BarMark, type Geometry, type Line, type TextMark } from './geometry.ts';
import { wrapText } from './text-width.ts';

/** Words around the drawing. */
export type Surroundings = {
	readonly title: string;
	readonly caption: string;
	readonly notes: readonly string[];
};

const INK = '#211f1d';
const SOFT = '#57524c';
const MARGIN = 20;
const LINE = 18;

export function toSvg(chart: Geometry, around: Surroundings): string {
	const width = chart.width + 2 * MARGIN;
	const title = wrapText(around.title, chart.width, 16, 3);
	const caption = wrapText(around.caption, chart.width, SIZES.note, 6);
	const notes = around.notes.flatMap((note) => wrapText(note, chart.width, SIZES.note, 8));
	const top = MARGIN + title.length * 22 + caption.length * LINE + 14;
	const foot = top + chart.height + 18;
	const height = Math.round(foot + notes.length * LINE + MARGIN / 2);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif" role="img">`,
		`<title>${escapeXml(around.title)}</title>`,
		`<desc>${escapeXml([around.caption, ...around.notes].join(' '))}</desc>`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		...title.map((line, i) => words(line, MARGIN + 14 + i * 22, 16, INK, ' font-weight="600"')),
		...caption.map((line, i) =>
			words(line, MARGIN + 10 + title.length * 22 + i * LINE, SIZES.note, SOFT)
		),
		`<g transform="translate(${MARGIN} ${top})">`,
		...chart.lines.map(lineTag),
		...chart.bars.map(barTag),
		...chart.texts.map(textTag),
		'</g>',
		...notes.map((line, i) => words(line, foot + i * LINE, SIZES.note, SOFT)),
		'</svg>',
		''
	].join('\n');
}

const words = (line: string, y: number, size: number, fill: string, more = '') =>
	`<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escapeXml(line)}</text>`;

const lineTag = (l: Line) =>
	`<path d="M${l.x} ${l.from}V${l.to}" stroke="${l.role === 'base' ? '#87817a' : '#e6e2dc'}"/>`;

function barTag(mark: BarMark): string {
	const colour = /^#[0-9a-f]{3,8}$/i.test(mark.bar.colour) ? mark.bar.colour : SOFT;
	const paint = mark.bar.small
		? `fill="${colour}" fill-opacity="0.3" stroke="${colour}" stroke-dasharray="3 2"`
		: `fill="${colour}"`;
	return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${paint}><title>${escapeXml(`${mark.group}, ${mark.bar.label}: ${mark.bar.text}`)}</title></rect>`;
}

function textTag(t: TextMark): string {
	const weight = t.role === 'group' ? ' font-weight="600"' : '';
	const fill = t.role === 'tick' ? SOFT : INK;
	return `<text x="${t.x}" y="${t.y}" font-size="${SIZES[t.role]}" fill="${fill}" text-anchor="${t.anchor}"${weight}>${escapeXml(t.text)}</text>`;
}
