/** What has to be known to read the numbers of an agreement, as sentences: how it was counted, what is weak, what was left out. */
import type { Agreement, LeftOut } from '#core/agreement/agreement.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { agreementNotes as words, agreementUnits } from '#i18n/agreement.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';

/** Fewer units with a code say little about it (F7). */
const FEW = 5;
/** Percents of fewer are not given (F5). */
export const SMALL = 10;
/** Names that are listed; the others are counted. */
const MOST = 8;

export function agreementNotesOf(project: Project, value: Agreement, locale: Locale): string[] {
	const one = (message: Message) => translate(locale, message);
	if (value.sources.length === 0) return [one(words.nothing), ...leftOut(project, value, locale)];
	const { spec, rows, all } = value;
	const unit = one(agreementUnits[spec.unit].one);
	const nested = rows.some(({ depth }) => depth > 0);
	return [
		spec.unit === 'character' ? one(words.characters) : translate(locale, words.touches, unit),
		...(nested ? [one(spec.parents === 'union' ? words.union : words.own)] : []),
		...coefficients(value, locale),
		...few(value, locale),
		...(all.n > value.units ? [one(words.together)] : []),
		...leftOut(project, value, locale),
		...(value.outside > 0 ? [translate(locale, words.outside, value.outside, unit)] : []),
		...(value.unused > 0 ? [translate(locale, words.unused, value.unused)] : [])
	];
}

/** Which coefficients the table has, as its sentences name them; null: none. */
function given({ spec, coders }: Agreement): Message | null {
	const two = coders.length === 2;
	if (spec.unit === 'character') return two ? words.or.kappa : null;
	return two ? words.or.both : words.or.alpha;
}

/** What the numbers are, and why some are not there. */
function coefficients(value: Agreement, locale: Locale): string[] {
	const { spec, rows, coders } = value;
	const { count, many } = agreementUnits[spec.unit];
	const two = coders.length === 2;
	const alpha = spec.unit !== 'character';
	const values = given(value);
	const dash = rows.some(
		({ figures }) => (two && figures.kappa === null) || (alpha && figures.alpha === null)
	);
	const one = (message: Message) => translate(locale, message);
	return [
		one(two ? words.kappa : words.pairs),
		...(alpha ? [one(words.alpha)] : []),
		...(values ? [translate(locale, words.rare, one(many), one(values))] : []),
		...(value.units < SMALL
			? [translate(locale, words.small, translate(locale, count, SMALL))]
			: []),
		...(dash ? [one(words.undefined)] : [])
	];
}

function few(value: Agreement, locale: Locale): string[] {
	const { unit } = value.spec;
	const values = given(value);
	if (unit === 'character' || !values) return [];
	const names = value.rows.flatMap(({ code, figures: { n, none } }) =>
		n > none && n - none < FEW ? [say(code.name, locale) || code.id] : []
	);
	if (names.length === 0) return [];
	const units = translate(locale, agreementUnits[unit].count, FEW);
	const changed = translate(locale, values);
	return [translate(locale, words.few, units, changed, listed(names, locale))];
}

function leftOut(project: Project, { leftOut: all, coders }: Agreement, locale: Locale): string[] {
	const nameOf = (id: string) => project.sources.get(id)?.name ?? id;
	const note = (why: LeftOut['why'], message: Message<[number, string]>) => {
		const names = all
			.filter((one) => one.why === why)
			.map(({ source, coder }) => {
				const who = coders.find(({ id }) => id === coder);
				return who ? translate(locale, words.alone, nameOf(source), who.name) : nameOf(source);
			});
		return names.length === 0
			? []
			: [translate(locale, message, names.length, listed(names, locale))];
	};
	return [...note('one-coder', words.oneCoder), ...note('no-turns', words.noTurns)];
}

function listed(names: readonly string[], locale: Locale): string {
	const some = names.slice(0, MOST).join(', ');
	return names.length <= MOST ? some : translate(locale, words.andMore, some, names.length - MOST);
}
