/** One table asked in other ways, as rows to read: who is first in each line, with numbers and n, and what happened to it. */
import type { Side } from '#core/findings/question.ts';
import type { Place, Stand, Variant } from '#core/findings/stand.ts';
import type { Turn } from '#core/findings/turn.ts';
import type { LeftOut } from '#core/findings/variants.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import {
	leftOutWords,
	sensitivityWords,
	standsWords,
	TURN_SIGNS,
	turnWords,
	variantGroups,
	variantValues
} from '#i18n/findings-sensitivity.ts';
import { counted } from '#i18n/findings-words.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { unitNouns } from '#i18n/table-nouns.ts';
import type { Names } from './names.ts';

export type ToldPlace = {
	readonly turn: Turn;
	readonly sign: string;
	/** What the sign means. */
	readonly word: string;
	readonly names: string;
	/** "3 of 8"; '' for an empty line. */
	readonly numbers: string;
};

export type ToldVariant = {
	readonly key: string;
	readonly group: string;
	readonly label: string;
	readonly current: boolean;
	readonly places: readonly ToldPlace[];
};

export type ToldStand = {
	/** For each line, what never changes or where it turns. */
	readonly stands: readonly string[];
	readonly variants: readonly ToldVariant[];
	/** Sources left out and coders alone that change nothing. */
	readonly folded: readonly ToldVariant[];
	readonly leftOut: readonly string[];
};

/** What it takes to put it into words. */
export type Telling = {
	readonly names: Names;
	/** Names of who stands in a line, the first of them only if they are many. */
	readonly some: (ids: readonly string[]) => string;
	readonly per: Side;
	readonly spec: TableSpec;
	readonly locale: Locale;
};

export function tellStand(found: Stand, { names, some, per, spec, locale }: Telling): ToldStand {
	const tell = (variant: Variant, at: number): ToldVariant => ({
		key: `${variant.of} ${variant.value} ${at}`,
		group: translate(locale, variantGroups[variant.of]!),
		label: labelOf(locale, variant),
		current: variant.current,
		places: variant.places.map((place) => ({
			...{ turn: place.turn, sign: TURN_SIGNS[place.turn]! },
			word: translate(locale, turnWords[place.turn]!),
			names: place.first.length > 0 ? some(place.first) : '',
			numbers: numbersOf(locale, spec, variant, place)
		}))
	});
	const all = found.variants.map((variant, at) => ({ variant, told: tell(variant, at) }));
	const isFolded = ({ of, places }: Variant) =>
		(of === 'without' || of === 'coder') && places.every(({ turn }) => turn === 'same');
	return {
		stands: standsOf(found, per, names, some, locale),
		variants: all.flatMap(({ variant, told }) => (isFolded(variant) ? [] : [told])),
		folded: all.flatMap(({ variant, told }) => (isFolded(variant) ? [told] : [])),
		leftOut: found.leftOut.map((left) => leftOutText(locale, left))
	};
}

function standsOf(
	{ lines, variants }: Stand,
	per: Side,
	names: Names,
	some: (ids: readonly string[]) => string,
	locale: Locale
): string[] {
	const others = variants.filter(({ current }) => !current);
	return lines.map((line, at) => {
		const name = names.of(per, line.id);
		if (line.first.length === 0) return translate(locale, sensitivityWords.empty, name);
		const turns = line.turns.map((v) => variants[v]!.places[at]!.turn);
		return standsWords(locale, {
			line: name,
			first: some(line.first),
			variants: others.filter(({ places }) => places[at]!.turn !== 'empty').length,
			shared: turns.filter((turn) => turn === 'shared').length,
			turned: turns.filter((turn) => turn === 'other').length,
			toTie: line.lead?.toTie ?? null,
			moved: line.lead?.moved ?? 0
		});
	});
}

function labelOf(locale: Locale, { of, value, label }: Variant): string {
	if (of === 'without') return translate(locale, sensitivityWords.without, label);
	if (of === 'coder') return translate(locale, sensitivityWords.only, label);
	return valueLabel(locale, of, value);
}

function valueLabel(locale: Locale, of: string, value: string): string {
	if (of === 'unit') return translate(locale, (unitNouns[value] ?? unitNouns['references']!).many);
	const known = variantValues[of]?.[value];
	return known ? translate(locale, known) : value;
}

/** A variant goes by rates when it is the one of rates or the table itself does; the units are always counted. */
function numbersOf(locale: Locale, spec: TableSpec, { of, value }: Variant, place: Place): string {
	if (place.first.length === 0) return '';
	const en = locale === 'en';
	const base = of === 'base' ? value : spec.percent === 'rate' && of !== 'unit' ? 'rate' : 'count';
	if (base === 'share') {
		const whole = place.of === null ? '' : ` (n = ${formatNumber(locale, place.of)})`;
		return `${formatPercent(locale, place.n)}${whole}`;
	}
	if (base === 'rate') {
		const per = `${formatNumber(locale, place.n, 1)} ${en ? 'per 1,000 words' : 'per 1.000 kata'}`;
		if (place.of === null) return per;
		return `${per} (${formatNumber(locale, place.of)} ${en ? 'words' : 'kata'})`;
	}
	const n = formatNumber(locale, place.n);
	const whole =
		of === 'unit' ? counted(locale, place.base, value) : formatNumber(locale, place.base);
	return en ? `${n} of ${whole}` : `${n} dari ${whole}`;
}

function leftOutText(locale: Locale, { of, value, reason }: LeftOut): string {
	const group = translate(locale, variantGroups[of]!);
	const what = value === null ? group : `${group} ${valueLabel(locale, of, value)}`;
	return translate(locale, leftOutWords[reason]!, what);
}
