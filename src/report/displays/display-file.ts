/** A display as the text of a file: the drawing, or the tables behind it. The page saves and the command line writes these bytes. */
import type { Display } from '#core/displays/display.ts';
import { displayPairs } from '#core/displays/spec-text.ts';
import type { Project } from '#core/model/project.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import type { Locale } from '#i18n/message.ts';
import { palette, type Theme } from './palette.ts';
import { sceneSvg } from './scene-svg.ts';
import { stack } from './stack.ts';
import { tellDisplay } from './tell-display.ts';

export const DISPLAY_FILES = ['svg', 'txt', 'csv', 'md', 'html', 'json'] as const;
export type DisplayFile = (typeof DISPLAY_FILES)[number];

/** Pixels between the margins: a page of A4. */
export const USUAL_WIDTH = 680;

export function displayFile(
	format: DisplayFile,
	value: Display,
	locale: Locale,
	look: { readonly theme: Theme; readonly width: number },
	project: Project
): string {
	const { title, sentence, notes, pictures, tables } = tellDisplay(value, locale, project);
	if (format === 'json') return displayJson(value);
	if (format === 'svg') {
		const scenes = pictures.map(({ title: heading, draw }) => ({
			...{ title: heading, scene: draw(look.width) }
		}));
		const around = { title, caption: sentence, notes };
		return sceneSvg(stack(scenes, look.width), around, palette(look.theme));
	}
	const captioned = tables.map((table, i) => ({
		...table,
		caption: i === 0 ? `${title}. ${sentence}` : table.caption,
		notes: i === tables.length - 1 ? notes : []
	}));
	return TABLE_FILES[format](captioned);
}

/** The value itself, with the question by name. */
export function displayJson(value: Display): string {
	const pairs = displayPairs(value.spec);
	const where = pairs.flatMap(([name, text]) => (name === 'where' ? [text] : []));
	const spec = Object.fromEntries(pairs.filter(([name]) => name !== 'where'));
	return `${JSON.stringify({ ...value, spec: where.length > 0 ? { ...spec, where } : spec }, null, '\t')}\n`;
}
