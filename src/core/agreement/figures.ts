/** The numbers of one code, or of all together, read from its tally (F4-F6). */
import { cohenKappa, meanAgreement, nominalAlpha } from './coefficients.ts';
import type { AgreementUnit } from './spec.ts';
import type { Tally } from './tally.ts';

export type Figures = {
	/** Units; each of all codes together. */
	readonly n: number;
	/** Units with the code from everybody who coded the source. */
	readonly all: number;
	/** By coder: units with the code from this one alone. */
	readonly only: readonly number[];
	/** Units with the code from some, but not from all. */
	readonly some: number;
	readonly none: number;
	/** 0-1; null without units. */
	readonly agreement: number | null;
	/** Of two coders only. */
	readonly kappa: number | null;
	/** Of turns, sentences and paragraphs only. */
	readonly alpha: number | null;
};

export function figuresOf(tally: Tally, coders: number, unit: AgreementUnit): Figures {
	const count = (test: (pattern: Tally[number]) => boolean) =>
		tally.reduce((sum, pattern) => (test(pattern) ? sum + pattern.n : sum), 0);
	const all = count(({ present, given }) => given.length === present);
	const none = count(({ given }) => given.length === 0);
	const n = count(() => true);
	const only = Array.from({ length: coders }, (_, c) =>
		count(({ given }) => given.length === 1 && given[0] === c)
	);
	const [first = 0, second = 0] = only;
	const values = tally.map(({ present, given, n: units }) => ({
		counts: [given.length, present - given.length],
		n: units
	}));
	return {
		...{ n, all, only, some: n - all - none, none },
		agreement: meanAgreement(values),
		kappa:
			coders === 2
				? cohenKappa([
						[all, first],
						[second, none]
					])
				: null,
		alpha: unit === 'character' ? null : nominalAlpha(values)
	};
}
