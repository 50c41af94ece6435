/** The stem of a folded word by the language of its source (rule Q9). */
import type { Lang } from '../model/records.ts';
import { englishStem } from './english.ts';
import { indonesianStem } from './indonesian.ts';

export const stemOf = (word: string, lang: Lang): string =>
	lang === 'id' ? indonesianStem(word) : englishStem(word);
