/**
 * The logarithm of the gamma function, to about 15 digits.
 * Source: Lanczos, C. (1964). A precision approximation of the gamma function. SIAM Journal on Numerical Analysis B, 1, 86-96;
 * coefficients for g = 7, n = 9 after P. Godfrey.
 */
const G = 7;
const COEFFICIENTS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
];

/** @param x  greater than 0 */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const z = x - 1;
	const t = z + G + 0.5;
	let series = COEFFICIENTS[0]!;
	for (let i = 1; i < COEFFICIENTS.length; i++) series += COEFFICIENTS[i]! / (z + i);
	return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}
