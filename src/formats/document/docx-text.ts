/** Text as XML may hold it, and runs of words as Word has them. */
import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from '#core/writing/document.ts';
import { xmlText as clean } from '../xml-text.ts';

export { clean };

export const runsOf = (runs: readonly Run[]): ParagraphChild[] =>
	runs.flatMap(({ text, strong, emphasis, code, to }): ParagraphChild[] => {
		const look = {
			...(strong ? { bold: true } : {}),
			...(emphasis ? { italics: true } : {}),
			...(code ? { font: 'Consolas' } : {})
		};
		if (to === undefined) return words(text, look);
		return [
			new ExternalHyperlink({ link: to, children: words(text, { ...look, style: 'Hyperlink' }) })
		];
	});

/** Line ends become line breaks. */
export const words = (text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
	clean(text)
		.split('\n')
		.map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
