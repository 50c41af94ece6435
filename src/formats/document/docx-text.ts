/** Text as XML may hold it, and runs of words as Word has them. */
import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from '#core/writing/document.ts';

/** Characters that XML 1.0 has no way to write, and halves of pairs, become the sign for a character that is not there. */
export const clean = (text: string): string =>
	text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

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
