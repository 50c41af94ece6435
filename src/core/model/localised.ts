import type { Lang, Localised } from './records.ts';

/** The text in the reader's language, or else in the other one; '' if there is none. */
export const say = (text: Localised | undefined, lang: Lang): string =>
	text?.[lang] ?? text?.[lang === 'en' ? 'id' : 'en'] ?? '';

/** The same text with one language replaced; an empty text takes that language away. */
export function inLang(text: Localised, lang: Lang, value: string): Localised {
	const other = lang === 'en' ? 'id' : 'en';
	const rest = text[other] === undefined ? {} : { [other]: text[other] };
	return value === '' ? rest : { ...rest, [lang]: value };
}
