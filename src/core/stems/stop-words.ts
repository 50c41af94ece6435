/**
 * Words that say little about what somebody talks of. Short on purpose: negations (not, no, tidak, bukan, belum, jangan), modal words
 * of duty (must, harus, wajib, bisa) and words like masalah or pihak stay, because they are what governance talk is about.
 */
import type { Lang } from '../model/records.ts';

const EN = `
a about above after again all also am an and any are as at be because been before being below between both but by can did do does doing
don during each few for from further get go got had has have having he her here hers herself him himself his how i if in into is it its
itself just let like ll me mean more most my myself now of off ok okay on once only or other our ours ourselves out over own re really
right s said same say says she so some such t than that the their theirs them themselves then there these they thing things this those
through to too um uh under until up us ve very was we well were what when where which while who whom why will with would yeah yes yet you
your yours yourself yourselves m d hmm oh one
`;

const ID = `
ada adalah agak agar akan aku anda apa apabila apakah atau awalnya bagaimana bahkan bahwa bagi begini begitu berarti beberapa beliau bila
cuma dalam dan dari daripada demikian dengan di dia disini dong dulu eh engga enggak gitu gini hal hanya hm hmm ia ialah ibu ini iya itu
jadi jadinya jika jika juga kadang kalau kali kami kamu kan kapan karena kata katanya kayak ke kemarin kemudian kepada ketika kita kok
lagi lah lain lalu lebih loh maka makanya mana mas masih masing maupun mbak melalui memang mengapa mereka merupakan meskipun misalnya
mungkin nah namun nanti nih oleh pada padahal pak pas para pas paling per pernah pula pun saat saja sama sambil sampai sangat saya se
sebab sebagai sebelum sedang sehingga sekali sekarang selain selalu selama seluruh semua sendiri seperti serta sering sesuai sesudah
setelah setiap si siapa sih situ suatu sudah supaya tadi tapi telah tentang terhadap termasuk ternyata tersebut terus tetap tetapi tiap
toh tuh untuk walaupun ya yaitu yakni yang
`;

const lists: Readonly<Record<Lang, ReadonlySet<string>>> = {
	en: new Set(EN.split(/\s+/).filter(Boolean)),
	id: new Set(ID.split(/\s+/).filter(Boolean))
};

/** @param word  folded */
export const isStopWord = (word: string, lang: Lang): boolean => lists[lang].has(word);
