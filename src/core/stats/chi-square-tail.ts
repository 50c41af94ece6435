/**
 * The upper tail of the chi-square distribution: the regularised incomplete gamma function Q(df/2, x/2), as a series below the
 * middle and as a continued fraction (Lentz) above it.
 * Source: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31, 26.4.19.
 */
import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const EXACT = 1e-16;
const MOST = 100_000;

/** P(X >= x) for a chi-square variable. @param df  at least 1 */
export function chiSquareTail(x: number, df: number): number {
	if (x <= 0) return 1;
	const a = df / 2;
	const half = x / 2;
	const front = Math.exp(a * Math.log(half) - half - logGamma(a));
	return half < a + 1 ? 1 - front * lowerSeries(a, half) : front * upperFraction(a, half);
}

function lowerSeries(a: number, x: number): number {
	let term = 1 / a;
	let total = term;
	for (let n = 1; n < MOST && term > total * EXACT; n++) {
		term *= x / (a + n);
		total += term;
	}
	return total;
}

function upperFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let value = d;
	for (let i = 1; i < MOST; i++) {
		const an = -i * (i - a);
		b += 2;
		d = 1 / away(an * d + b);
		c = away(b + an / c);
		value *= d * c;
		if (Math.abs(d * c - 1) < EXACT) break;
	}
	return value;
}

const away = (x: number): number => (Math.abs(x) < TINY ? TINY : x);
