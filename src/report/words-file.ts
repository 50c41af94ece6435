/** Word frequencies and keyness as printed tables: one text for the page's files and for the command line. */
import type { Frequencies } from '#core/query/frequencies.ts';
import type { KeyWord, Keyness } from '#core/query/keyness.ts';
import type { Printed } from '#core/tables/print.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import { wordsPage as words } from '#i18n/words-page.ts';

const perThousand = (count: number, of: number): number => (of === 0 ? 0 : (1000 * count) / of);

/** A table of the most frequent words; each group has its n in its head. */
export function printFrequencies(
	{ groups, rows }: Frequencies,
	label: (id: string, label: string) => string,
	most: number,
	locale: Locale
): Printed {
	const say = (message: Message) => translate(locale, message);
	return {
		caption: say(words.caption),
		head: [
			say(words.word),
			say(words.total),
			...groups.map((g) => `${label(g.id, g.label)} (${translate(locale, words.n, g.words)})`)
		],
		body: rows.slice(0, most).map(({ word, total, counts }) => [
			word,
			formatNumber(locale, total),
			...counts.map((count, g) => {
				const rate = formatNumber(locale, perThousand(count, groups[g]!.words), 1);
				return `${formatNumber(locale, count)} (${rate})`;
			})
		]),
		foot: null,
		notes: [say(words.how)]
	};
}

/** @param group  as people know it */
export function printKeyness(
	keyness: Keyness,
	group: string,
	most: number,
	locale: Locale
): Printed {
	const say = (message: Message) => translate(locale, message);
	const { ownWords: own, othersWords: others } = keyness;
	const n = (of: number) => translate(locale, words.n, of);
	const shown = keyness.words.filter(({ g2 }) => g2 > 0).slice(0, most);
	return {
		caption: translate(locale, words.keyCaption, group),
		head: [
			say(words.word),
			say(words.g2),
			`${group} (${n(own)})`,
			`${say(words.others)} (${n(others)})`,
			say(words.side)
		],
		body: shown.map((word) => keyLine(word, locale)),
		foot: null,
		notes: [
			translate(locale, words.meaning, { group, own, others }),
			...(shown.some(({ few }) => few) ? [say(words.fewMeaning)] : [])
		]
	};
}

function keyLine(key: KeyWord, locale: Locale): string[] {
	const number = (x: number, digits = 0) => formatNumber(locale, x, digits);
	const few = key.few ? `, ${translate(locale, words.few)}` : '';
	return [
		key.word,
		number(key.g2, 1),
		`${number(key.own)} (${number(key.ownRate, 1)})`,
		`${number(key.others)} (${number(key.othersRate, 1)})`,
		translate(locale, key.more ? words.more : words.less) + few
	];
}
