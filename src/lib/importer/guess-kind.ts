/** Kind of source by the words of its file name and first lines; an interview when nothing says otherwise. */
import type { Draft } from '#core/import/draft.ts';
import type { SourceKind } from '#core/model/records.ts';

const WORDS: readonly (readonly [SourceKind, RegExp])[] = [
	['fgd', /\b(fgd|focus group|diskusi kelompok|diskusi terfokus|kelompok diskusi)\b/i],
	['observation', /\b(obs|observasi|observation|catatan lapangan|field ?notes?|pengamatan)\b/i],
	[
		'document',
		/\b(dok|doc|dokumen|document|surat|edaran|notulen|minutes|perda|perwal|perbup|keputusan|laporan|report|berita acara)\b/i
	],
	['interview', /\b(wawancara|interview|transkrip|transcript)\b/i]
];

const HEAD = 300;
const apart = (name: string) => name.replace(/[_\-.]+/g, ' ');

export function guessKind({ title, text, labels }: Draft): SourceKind {
	const head = text.slice(0, HEAD);
	const said = (where: string) => WORDS.find(([, words]) => words.test(where))?.[0];
	const guess = said(apart(title)) ?? said(head.split('\n', 3).join('\n'));
	if (guess && !(labels.length > 1 && (guess === 'document' || guess === 'observation')))
		return guess;
	if (labels.some((label) => label.role === 'moderator')) return 'fgd';
	return labels.length > 0 ? 'interview' : 'document';
}
