/**
 * The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz).
 * Source: Abramowitz & Stegun (1964), 26.5.8; the mirror image 26.5.2 where the fraction would converge slowly.
 */
import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const EXACT = 1e-16;
const MOST = 100_000;

/** @param x  0 to 1 @param a  greater than 0 @param b  greater than 0 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
	return (Math.exp(front) * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / away(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let m = 1; m < MOST; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		let step = 1;
		for (const term of [even, odd]) {
			d = 1 / away(1 + term * d);
			c = away(1 + term / c);
			step = d * c;
			value *= step;
		}
		if (Math.abs(step - 1) < EXACT) break;
	}
	return value;
}

const away = (x: number): number => (Math.abs(x) < TINY ? TINY : x);
