/**
 * What a code is, as the one text that the exchange standard has room for: the definition, then marked parts that any reader
 * understands and that come back (X9): `[include] …`, `[exclude id] …`, `[example] …`. A part without a language is in that of the
 * project. A line of the researcher's that begins with `[` is written `\[`.
 */
import { say } from '../model/localised.ts';
import { type Code, type Lang, type Localised } from '../model/records.ts';

export type CodeText = Pick<
	Code,
	'definition' | 'include' | 'exclude' | 'rule' | 'examples' | 'cues' | 'citations' | 'valence'
> & { readonly otherName: string };

const PARTS = ['definition', 'include', 'exclude', 'rule'] as const;

const other = (lang: Lang): Lang => (lang === 'en' ? 'id' : 'en');

/** @param lang  the project's */
export function codeText(code: Code, lang: Lang): string {
	const lines: string[] = [];
	const put = (mark: string, text: string | undefined) => {
		if (text) lines.push(mark === '' ? escaped(text) : `[${mark}] ${escaped(text)}`);
	};
	put('', code.definition[lang]);
	for (const part of PARTS) {
		if (part !== 'definition') put(part, code[part]?.[lang]);
		put(`${part} ${other(lang)}`, code[part]?.[other(lang)]);
	}
	for (const example of code.examples ?? []) put('example', example);
	for (const cue of code.cues?.[lang] ?? []) put('cue', cue);
	for (const cue of code.cues?.[other(lang)] ?? []) put(`cue ${other(lang)}`, cue);
	for (const citation of code.citations ?? []) put('citation', citation);
	if (code.valence !== 'optional') put('valence', code.valence);
	if (code.name[lang] !== undefined) put(`name ${other(lang)}`, code.name[other(lang)]);
	return lines.join('\n');
}

/** What stands under which name in the file, for the account of a code's name. */
export const codeName = (code: Code, lang: Lang): string => say(code.name, lang);

const escaped = (text: string) => text.replace(/^(\\*\[)/gm, '\\$1');
const unescaped = (text: string) => text.replace(/^\\(\\*\[)/gm, '$1');

const MARK =
	/^\[(definition|include|exclude|rule|example|cue|citation|valence|name)(?: (en|id))?\] /gm;

type Piece = { readonly part: string; readonly lang: Lang; readonly text: string };

export function readCodeText(description: string, lang: Lang): CodeText {
	const pieces = piecesOf(description, lang);
	const of = (part: string) => pieces.filter((piece) => piece.part === part);
	const localised = (part: string): Localised =>
		Object.fromEntries(of(part).map(({ lang: own, text }) => [own, text]));
	const list = (part: string) => of(part).map(({ text }) => text);
	const cues = (own: Lang) =>
		of('cue')
			.filter((piece) => piece.lang === own)
			.map(({ text }) => text);
	const [en, id] = [cues('en'), cues('id')];
	const valence = of('valence')[0]?.text;
	return {
		definition: localised('definition'),
		include: localised('include'),
		exclude: localised('exclude'),
		rule: localised('rule'),
		examples: list('example'),
		cues: { ...(en.length > 0 ? { en } : {}), ...(id.length > 0 ? { id } : {}) },
		citations: list('citation'),
		valence: valence === 'required' || valence === 'none' ? valence : 'optional',
		otherName: of('name')[0]?.text ?? ''
	};
}

function piecesOf(description: string, lang: Lang): Piece[] {
	const marks = [...description.matchAll(MARK)];
	const head = description.slice(0, marks[0]?.index ?? description.length);
	const text = (raw: string) => unescaped(raw.trim());
	const pieces: Piece[] = text(head) === '' ? [] : [{ part: 'definition', lang, text: text(head) }];
	marks.forEach((mark, i) => {
		const from = mark.index + mark[0].length;
		const raw = text(description.slice(from, marks[i + 1]?.index ?? description.length));
		if (raw === '') return;
		pieces.push({ part: mark[1]!, lang: (mark[2] as Lang | undefined) ?? lang, text: raw });
	});
	return pieces;
}
