/** What a project knows of its own methods, in words: for the methods section and beside the items of a checklist. */
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import { say } from '#core/model/localised.ts';
import type { Facts } from '#core/reporting/facts.ts';
import type { Topic } from '#core/reporting/item.ts';
import { standings } from '#i18n/claims.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { factSentences as said } from '#i18n/reporting-facts.ts';
import { kinds } from '#i18n/terms.ts';

/** '' where the project has nothing to say. */
export function tellFact(facts: Facts, topic: Topic, locale: Locale): string {
	return facts[topic] === null ? '' : TELL[topic](facts as Said, locale).join(' ');
}

/** Asked only for topics that are there. */
type Said = { readonly [T in keyof Facts]: NonNullable<Facts[T]> };

const TELL: { readonly [T in Topic]: (facts: Said, locale: Locale) => string[] } = {
	interviewers: ({ interviewers }, locale) => [
		translate(locale, said.interviewers, interviewers.names)
	],
	theory: ({ theory }, locale) => {
		const names = theory.frameworks.map((name) => say(name, locale));
		return [translate(locale, said.theory, names)];
	},
	corpus: ({ corpus: { sources, kinds: parts, dates } }, locale) => [
		translate(
			locale,
			said.corpus,
			sources,
			parts.map(({ kind, n }) => `${translate(locale, kinds[kind]!)}: ${formatNumber(locale, n)}`)
		),
		...(dates ? [translate(locale, said.dates, dates.from, dates.to, dates.n, sources)] : [])
	],
	people: ({ people }, locale) => [translate(locale, said.people, people.speakers, people.actors)],
	types: ({ types }, locale) => {
		const told = types.types.map(({ id, actors, sources }) =>
			translate(locale, said.type, say(actorTypeName(id), locale) || id, actors, sources)
		);
		return [translate(locale, said.types, told)];
	},
	unheard: ({ unheard }, locale) => [translate(locale, said.unheard, unheard.names)],
	guide: ({ guide }, locale) => [translate(locale, said.guide, guide.recorded, guide.of)],
	talk: ({ talk: { words, minutes, timed, of } }, locale) => [
		translate(locale, said.talk, words),
		...(minutes === null ? [] : [translate(locale, said.minutes, minutes, timed, of)])
	],
	saturation: ({ saturation: { codes, sources, last, reached, tested } }, locale) => [
		translate(locale, said.saturation, codes, sources, last),
		!tested
			? translate(locale, said.fewSources)
			: reached === null
				? translate(locale, said.notReached)
				: translate(locale, said.reached, reached)
	],
	coders: ({ coders: { coders, codings, sources, shared } }, locale) => [
		translate(locale, said.coders, coders, codings, sources),
		coders === 1 ? translate(locale, said.alone) : translate(locale, said.shared, shared, sources)
	],
	codebook: ({ codebook: { codes, top, used } }, locale) => [
		translate(locale, said.codebook, codes, top, used)
	],
	derivation: ({ derivation }, locale) => [
		translate(locale, said.derivation, derivation.theory, derivation.material)
	],
	software: ({ software }, locale) => [translate(locale, said.software, software.program)],
	quotations: ({ quotations }, locale) => [
		translate(locale, said.quotations, quotations.passages, quotations.sources)
	],
	claims: ({ claims: { claims, counts } }, locale) => {
		const parts = Object.entries(counts)
			.filter(([, n]) => n > 0)
			.map(
				([standing, n]) => `${formatNumber(locale, n)} ${translate(locale, standings[standing]!)}`
			);
		return [translate(locale, said.claims, claims, parts)];
	},
	negative: ({ negative }, locale) => [
		translate(locale, said.negative, negative.claims, negative.answered)
	],
	themes: ({ themes }, locale) => {
		const told = themes.themes.map(({ label, n }) => `${label} (${formatNumber(locale, n)})`);
		return [translate(locale, said.themes, told)];
	},
	subthemes: ({ subthemes }, locale) => [
		translate(locale, said.subthemes, subthemes.codes, subthemes.applied)
	]
};
