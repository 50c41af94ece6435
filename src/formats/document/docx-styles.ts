/** How the Word file looks, by styles with names, so that whoever goes on writing changes one style and not a hundred paragraphs. */
import {
	AlignmentType,
	LevelFormat,
	LineRuleType,
	type INumberingOptions,
	type IStylesOptions
} from 'docx';
import type { Lang } from '#core/model/records.ts';

export const LANGUAGE: { readonly [lang in Lang]: string } = { en: 'en-GB', id: 'id-ID' };
export const BULLETS = 'bullets';
/** Lists that begin with the same number are of one kind. */
export const numbersFrom = (start: number): string => `numbers-${start}`;
/** Word knows nine levels of lists. */
export const DEEPEST = 8;

const SANS = 'Calibri';
const SERIF = 'Cambria';
const SOFT = '57524C';
const INDENT = 360;
/** In 240ths of a line. The rule is named: LibreOffice reads a height without one as exact, and cuts pictures to it. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const heading = (size: number, before: number) => ({
	run: { font: SANS, size, bold: true, color: '211F1D' },
	paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true }
});
const own = (id: string, name: string, size: number, more: object = {}) => ({
	...{ id, name, basedOn: 'Normal', quickFormat: true },
	run: { font: SANS, size, color: SOFT },
	...more
});

/** Sizes are half points. */
export const STYLES = (language: string): IStylesOptions => ({
	default: {
		document: {
			run: { font: SERIF, size: 22, language: { value: language } },
			paragraph: { spacing: { after: 120, ...lines(288) } }
		},
		title: heading(44, 0),
		heading1: heading(32, 480),
		heading2: heading(26, 320),
		heading3: heading(23, 240)
	},
	paragraphStyles: [
		own('Note', 'Note', 18, { paragraph: { spacing: { after: 60, ...lines(252) } } }),
		own('Warning', 'Warning', 20, { run: { font: SANS, size: 20, bold: true, color: '8A4B00' } }),
		own('Caption', 'caption', 18, { paragraph: { spacing: { before: 160, after: 80 } } }),
		own('TableText', 'Table text', 18, {
			run: { font: SANS, size: 18 },
			paragraph: { spacing: { before: 0, after: 0, ...lines(240) } }
		}),
		own('Quotation', 'Quotation', 22, {
			run: { font: SERIF, size: 22 },
			paragraph: { indent: { left: INDENT }, spacing: { before: 120, after: 40 } }
		}),
		own('QuotationSource', 'Source of a quotation', 18, {
			paragraph: { indent: { left: INDENT }, spacing: { after: 140 } }
		})
	]
});

const levels = (
	of: (level: number) => { format: 'bullet' | 'decimal'; text: string; start?: number }
) =>
	Array.from({ length: DEEPEST + 1 }, (_, level) => ({
		...of(level),
		...{ level, alignment: AlignmentType.LEFT },
		style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT - 100 } } }
	}));

/** @param starts  with which numbers lists begin */
export const NUMBERING = (starts: readonly number[]): INumberingOptions => ({
	config: [
		{
			reference: BULLETS,
			levels: levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }))
		},
		...[...new Set(starts)].map((start) => ({
			reference: numbersFrom(start),
			levels: levels((level) => ({
				...{ format: LevelFormat.DECIMAL, text: `%${level + 1}.` },
				start
			}))
		}))
	]
});
