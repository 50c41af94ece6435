import { dimText } from '#core/facts/dim.ts';
import type { Frequencies, WordQuestion } from '#core/query/frequencies.ts';
import { keyness } from '#core/query/keyness.ts';
import { inAddress, whereText } from '#core/tables/spec-text.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';
import { office as words } from '#i18n/office.ts';
import { printFrequencies, printKeyness } from '../words-file.ts';
import type { Counted } from './counted.ts';

/**
 * Words per group, or what sets one group apart.
 * @param group  its id, or null
 */
export function wordsCounted(
	found: Frequencies,
	question: WordQuestion,
	group: string | null,
	most: number,
	locale: Locale
): Counted {
	const label = (id: string, name: string) => keyLabel(locale, { kind: question.by.by }, id, name);
	const chosen = group === null ? undefined : found.groups.find(({ id }) => id === group);
	const key = chosen && keyness(found, chosen.id);
	const printed = key
		? printKeyness(key, label(chosen.id, chosen.label), most, locale)
		: printFrequencies(found, label, most, locale);
	const said = found.groups.reduce((sum, one) => sum + one.words, 0);
	return {
		...{ title: printed.caption, rule: '', question: questionText(question, group) },
		...{ n: translate(locale, words.words, said), notes: printed.notes },
		tables: [{ ...printed, caption: '' }]
	};
}

const questionText = (
	{ by, where, stem, least, stopWords }: WordQuestion,
	group: string | null
): string =>
	[
		['by', dimText(by)],
		...(group === null ? [] : [['key', group]]),
		['min', String(least)],
		...(stem ? [['stem', '1']] : []),
		...(stopWords ? [['stopWords', '1']] : []),
		...where.map((one) => ['where', whereText(one)])
	]
		.map(([name, value]) => `${name}=${inAddress(value!)}`)
		.join('&');
