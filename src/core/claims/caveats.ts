/**
 * What a reader should know about a verdict, found without being asked for (docs/spec/claims.md, K8). Codes with facts; the sentences
 * are the interface's.
 */
import type { Claim, Expect } from '../model/claim-records.ts';
import type { Id, Lang } from '../model/records.ts';
import { FEW_WORDS, SMALL_BASE } from '../tables/warnings.ts';
import { equal } from './figure.ts';
import { numbersIn } from './numbers.ts';
import { isReason } from './reason.ts';
import type { Judged, Outcome } from './outcome.ts';
import type { Sheet } from './sheet.ts';
import { triggersIn } from './triggers.ts';

export type Caveat =
	/** Shares of fewer than ten, rates of fewer than 300 words: the smallest base. */
	| { readonly code: 'small-base' | 'few-words'; readonly n: number }
	/** First place hangs on one passage. */
	| { readonly code: 'lead-of-one' }
	/** Rows are those who speak; the sentence may mean those who hold. */
	| { readonly code: 'speaker-as-holder' }
	/** Not mentioned is not absent; `upper` is the exact 95% limit in percent for none of `of`. */
	| {
			readonly code: 'zero-as-absence';
			readonly rows: readonly Id[];
			readonly of: number | null;
			readonly upper: number | null;
	  }
	| { readonly code: 'row-missing'; readonly rows: readonly Id[] }
	/** Shares of different wholes, or figures of different units, side by side. */
	| {
			readonly code: 'bases-compared';
			readonly bases: readonly number[];
			readonly units: readonly string[];
	  }
	| { readonly code: 'periods-differ'; readonly rows: readonly Id[] }
	| { readonly code: 'counter-example'; readonly word: string; readonly rows: readonly Id[] }
	/** The sentence itself gives the table's number; what differs is the mark that it sets. */
	| { readonly code: 'own-figure'; readonly figure: number; readonly target: number };

/** What the table is about, as far as caveats need it. */
export type About = {
	readonly sheet: Sheet | null;
	/** Rows are those who speak. */
	readonly bySpeech: boolean;
	/** Whether any passage of these columns says who holds. */
	readonly held: boolean;
	readonly lang: Lang;
};

const THERE: readonly Expect['op'][] = ['none', 'some', 'present', 'absent'];

/** Claims that something is or is not there: counts of talk only bear on them (K8.1). */
export const isAboutPresence = ({ op }: Expect): boolean => THERE.includes(op);

export function caveatsOf(
	{ sentence, expect }: Pick<Claim, 'sentence' | 'expect'>,
	outcome: Outcome,
	about: About
): Caveat[] {
	if (isReason(outcome))
		return outcome.code === 'row-missing' || outcome.code === 'no-source'
			? [{ code: 'row-missing', rows: outcome['rows'] as Id[] }]
			: [];
	const { sheet } = about;
	const coded = sheet?.coded === true;
	return [
		...(coded ? smallBases(sheet, outcome) : []),
		...(coded && outcome.lead === 1 ? [{ code: 'lead-of-one' } as const] : []),
		...(coded && readsSpeakers(sentence, about) ? [{ code: 'speaker-as-holder' } as const] : []),
		...(coded && (expect.op === 'none' || expect.op === 'some') ? zeros(outcome) : []),
		...(expect.op === 'present' && outcome.against.length > 0
			? [{ code: 'row-missing', rows: outcome.against } as const]
			: []),
		...compared(expect, outcome),
		...(outcome.unmatched.length > 0
			? [{ code: 'periods-differ', rows: outcome.unmatched } as const]
			: []),
		...counterExample(sentence, expect, outcome, sheet),
		...ownFigure(sentence, expect, outcome, about.lang)
	];
}

function smallBases({ kind }: Sheet, { shown }: Judged): Caveat[] {
	const bases = shown.flatMap(({ of }) => of ?? []);
	const n = Math.min(...bases);
	if (bases.length === 0) return [];
	if (kind === 'rate') return n < FEW_WORDS ? [{ code: 'few-words', n }] : [];
	return n < SMALL_BASE ? [{ code: 'small-base', n }] : [];
}

function readsSpeakers(sentence: string, { bySpeech, held }: About): boolean {
	const kinds = new Set(triggersIn(sentence).map(({ kind }) => kind));
	return bySpeech && !kinds.has('speech') && (held || kinds.has('authority'));
}

function zeros({ shown }: Judged): Caveat[] {
	const none = shown.filter(({ value }) => equal(value, 0));
	if (none.length === 0) return [];
	const bases = none.flatMap(({ of }) => (of ? [of] : []));
	const of = bases.length > 0 ? Math.min(...bases) : null;
	// Clopper and Pearson (1934) for none of n: 1 - 0.025^(1/n).
	const upper = of === null ? null : 100 * (1 - 0.025 ** (1 / of));
	return [{ code: 'zero-as-absence', rows: none.flatMap(({ rows }) => rows), of, upper }];
}

function compared({ op }: Expect, { shown, units }: Judged): Caveat[] {
	const two = op === 'difference' || op === 'ratio' || op === 'same';
	const cells = two ? shown.filter(({ part }) => part !== 'made') : [];
	const bases = [...new Set(cells.flatMap(({ column, of }) => (column && of ? [of] : [])))];
	return bases.length > 1 || units.length > 1
		? [{ code: 'bases-compared', bases: bases.length > 1 ? bases : [], units }]
		: [];
}

function counterExample(
	sentence: string,
	{ op }: Expect,
	{ shown, against }: Judged,
	sheet: Sheet | null
): Caveat[] {
	const word = triggersIn(sentence).find(({ kind }) => kind === 'universal')?.text;
	if (word === undefined) return [];
	const rows = new Set(against);
	// "All informants speak of it": those whom the claim does not name count too.
	if (op === 'some' && sheet !== null)
		for (const { column } of shown) {
			const at = column === null ? sheet.column : sheet.columns.indexOf(column);
			sheet.rows.forEach((id, row) => {
				const cell = sheet.heard(row) ? sheet.cell(row, at) : null;
				if (cell !== null && !isReason(cell) && equal(cell.value, 0)) rows.add(id);
			});
		}
	return rows.size > 0 ? [{ code: 'counter-example', word, rows: [...rows] }] : [];
}

function ownFigure(sentence: string, expect: Expect, outcome: Judged, lang: Lang): Caveat[] {
	if (outcome.holds || !('value' in expect) || !('rows' in expect)) return [];
	const target = expect.value;
	const said = numbersIn(sentence, lang).filter(
		({ value, year }) => !year && !equal(value, target)
	);
	const own = outcome.shown.find(
		({ value, part }) =>
			part === 'named' && said.some((number) => Math.abs(number.value - value) <= number.tolerance)
	);
	return own ? [{ code: 'own-figure', figure: own.value, target }] : [];
}
