/** The same table asked in other ways (S9): one list of lines per way, all with the same rows and columns. */
import { factsOf } from '../facts/facts.ts';
import type { Where } from '../facts/filter.ts';
import { originsOf } from '../facts/origin-dimension.ts';
import { BY_HAND, type Id } from '../model/records.ts';
import { OVERLAPS, PARENTS, type Unit } from '../tables/spec.ts';
import { placesBy, type LinePlaces } from './lines.ts';
import {
	ask,
	askUnits,
	asksWho,
	isOfText,
	otherSide,
	type Answer,
	type Question
} from './question.ts';
import { measureOf, withoutSources } from './without-sources.ts';

/**
 * What is changed. `base`: what first places go by: `count`, `share` of the other side's total (percents of the row, for columns), or
 * `rate` per 1,000 words. `without`: a source is left out. `coder`: this coder alone. `origin`: only what was found by hand, without
 * what was proposed and accepted.
 */
export type VariantOf = 'unit' | 'overlap' | 'parents' | 'base' | 'without' | 'coder' | 'origin';

export type Asked = {
	readonly of: VariantOf;
	/** The unit, rule or base; the id of the source or coder. */
	readonly value: string;
	/** Name of the source or coder, '' otherwise. */
	readonly label: string;
	/** Whether this is the table as it stands. */
	readonly current: boolean;
	readonly lines: readonly LinePlaces[];
	/** What the share or rate of a cell is of, by the cell's id; absent for counts. */
	readonly bases?: ReadonlyMap<Id, number>;
};

/** Why a way was not tried. */
export type LeftOut = {
	readonly of: VariantOf;
	readonly value: string | null;
	/**
	 * 'no-texts': the texts are not at hand; 'no-speech': no side asks who speaks, so that nothing would change; 'no-children': no code
	 * lies below another; 'one-coder'; 'too-many': more sources than would be asked one by one; 'no-words': nothing to relate to;
	 * 'no-suggestions': nobody accepted a suggestion in this table.
	 */
	readonly reason:
		| 'no-texts'
		| 'no-speech'
		| 'no-children'
		| 'one-coder'
		| 'too-many'
		| 'no-words'
		| 'no-suggestions';
};

export type Variants = { readonly asked: readonly Asked[]; readonly leftOut: readonly LeftOut[] };

export function variantsOf(of: Question): Variants {
	const parts = [
		...[units(of), bases(of), overlaps(of), parents(of)],
		...[without(of), coders(of), origins(of)]
	];
	return {
		asked: parts.flatMap((part) => part.asked),
		leftOut: parts.flatMap((part) => part.leftOut)
	};
}

const variants = (asked: readonly Asked[], leftOut: readonly LeftOut[] = []): Variants => ({
	asked,
	leftOut
});
const none = (of: VariantOf, reason: LeftOut['reason'], value: string | null = null): Variants =>
	variants([], [{ of, value, reason }]);

const UNITS: readonly Unit[] = ['references', 'sources', 'words', 'speakers'];

function units(of: Question): Variants {
	const { unit } = of.spec;
	const wanted = UNITS.includes(unit) ? UNITS : [...UNITS, unit];
	const possible = wanted.filter((one) => of.texts || (one !== 'words' && one !== 'sentences'));
	const plain = { ...of, spec: { ...of.spec, percent: 'none' as const } };
	const tables = askUnits(plain, possible);
	const left = wanted.filter((one) => !possible.includes(one));
	return variants(
		tables.map((table) => ({
			...{ of: 'unit', value: table.unit, label: '' },
			current: table.unit === unit && of.spec.percent !== 'rate',
			lines: placesBy(table, of.lines)
		})),
		left.map((value) => ({ of: 'unit', value, reason: 'no-texts' }))
	);
}

function bases(of: Question): Variants {
	const { rows, columns, percent } = of.spec;
	const counted = ask(of, { percent: 'none' });
	const shares = ask(of, { percent: otherSide(of.lines) });
	const made = [
		base('count', percent !== 'rate', placesBy(counted, of.lines)),
		base('share', false, placesBy(shares, of.lines, shares.percent!), basesOf(of, shares))
	];
	if (!isOfText(rows) && !isOfText(columns))
		return variants(made, [{ of: 'base', value: 'rate', reason: 'no-words' }]);
	if (!of.texts) return variants(made, [{ of: 'base', value: 'rate', reason: 'no-texts' }]);
	const rates = ask(of, { percent: 'rate' });
	const lines = placesBy(rates, of.lines, measureOf(rates));
	return variants([...made, base('rate', percent === 'rate', lines, basesOf(of, rates))]);
}

const base = (
	value: string,
	current: boolean,
	lines: readonly LinePlaces[],
	bases?: ReadonlyMap<Id, number>
): Asked => ({
	...{ of: 'base', value, label: '', current, lines },
	...(bases ? { bases } : {})
});

function basesOf(of: Question, { bases, rows, columns }: Answer): ReadonlyMap<Id, number> {
	if (bases.per !== otherSide(of.lines)) return new Map();
	const across = bases.per === 'row' ? rows : columns;
	return new Map(across.map(({ id }, at) => [id, bases.values[at]!]));
}

function overlaps(of: Question): Variants {
	const { rows, columns, where } = of.spec;
	const dims = [rows, columns, ...(of.layers ? [of.layers] : []), ...where.map(({ dim }) => dim)];
	if (!dims.some(asksWho)) return none('overlap', 'no-speech');
	return variants(
		OVERLAPS.map((overlap) => asAsked(of, 'overlap', overlap, of.spec.overlap, { overlap }))
	);
}

function parents(of: Question): Variants {
	if (!factsOf(of.project).codes.parent.some((parent) => parent >= 0))
		return none('parents', 'no-children');
	return variants(
		PARENTS.map((way) => asAsked(of, 'parents', way, of.spec.parents, { parents: way }))
	);
}

function asAsked(
	of: Question,
	what: VariantOf,
	value: string,
	current: string,
	other: Parameters<typeof ask>[1]
): Asked {
	const table = ask(of, other);
	const lines = placesBy(table, of.lines, measureOf(table));
	return { of: what, value, label: '', current: value === current, lines };
}

function without(of: Question): Variants {
	const found = withoutSources(of, (numbers, values) => placesBy(numbers, of.lines, values));
	if (!found) return none('without', 'too-many');
	return variants(
		found.map(({ id, label, read }) => ({
			...{ of: 'without', value: id, label, current: false, lines: read }
		}))
	);
}

/** Coders who have a reference in the table, if there are several. */
function coders(of: Question): Variants {
	const { rows } = factsOf(of.project).people.coders;
	const found = rows.flatMap(({ id, name }): Asked[] => {
		const { references, lines } = among(of, { dim: { by: 'coder' }, values: [id] });
		return references === 0 ? [] : [{ of: 'coder', value: id, label: name, current: false, lines }];
	});
	return found.length < 2 ? none('coder', 'one-coder') : variants(found);
}

/** What was found by hand alone, if anything else is in the table. */
function origins(of: Question): Variants {
	const [, ...proposed] = originsOf(of.project);
	const by = (values: readonly string[]) => among(of, { dim: { by: 'origin' }, values });
	if (proposed.length === 0 || by(proposed).references === 0)
		return none('origin', 'no-suggestions');
	const { lines } = by([BY_HAND]);
	return variants([{ of: 'origin', value: BY_HAND, label: '', current: false, lines }]);
}

/** The table of what one more filter lets through. */
function among(of: Question, filter: Where) {
	const where = [...of.spec.where, filter];
	const [table, counted] = askUnits(of, [of.spec.unit, 'references'], { where });
	return {
		references: counted!.total,
		lines: placesBy(table!, of.lines, measureOf(table!))
	};
}
