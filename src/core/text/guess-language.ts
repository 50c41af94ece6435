/** Indonesian or English by function words: they are frequent, differ wholly, and no topic avoids them. */
import type { Lang } from '../model/records.ts';
import { WORD } from './words.ts';

const words = (text: string) => new Set(text.split(/\s+/));

const TELLING: Record<Lang, ReadonlySet<string>> = {
	id: words(`yang dan di ke dari ini itu dengan untuk tidak ada saya kami kita mereka dia adalah akan sudah belum bisa juga
		atau karena jadi kalau pada oleh dalam seperti lebih masih hanya saja lagi punya bapak ibu pak bu apa siapa bagaimana
		kenapa nya ya kan sih gitu begitu enggak nggak dak tapi terus sama banyak orang`),
	en: words(`the and of to in is are was were that this it for with not on we they he she you have has had be been but or as
		at by from which who what how why do does did would could should there their our your its will can just about so if
		when an`)
};

/** Reads the beginning only; later parts say the same. */
const ENOUGH = 20_000;

/** @returns the likelier language; `certain` when it has clearly more function words and there are some */
export function guessLanguage(text: string): { lang: Lang; certain: boolean } {
	let id = 0;
	let en = 0;
	for (const [word] of text.slice(0, ENOUGH).toLowerCase().matchAll(WORD)) {
		if (TELLING.id.has(word)) id++;
		if (TELLING.en.has(word)) en++;
	}
	const most = Math.max(id, en);
	return { lang: en > id ? 'en' : 'id', certain: most >= 3 && most >= 2 * Math.min(id, en) };
}
