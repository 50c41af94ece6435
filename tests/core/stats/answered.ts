/** An answer that must be one: tests of numbers do not go on with a refusal. */
import type { TooFew, TooLarge } from '#core/stats/refusal.ts';

export function answered<T extends { readonly kind: string }>(
	answer: T | TooFew | TooLarge
): Exclude<T, TooFew | TooLarge> {
	if (answer.kind === 'too-few' || answer.kind === 'too-large')
		throw new Error(`refused: ${JSON.stringify(answer)}`);
	return answer as Exclude<T, TooFew | TooLarge>;
}

/** Equal to so many parts of the greater one. */
export function near(found: number, wanted: number, relative = 1e-9): boolean {
	return Math.abs(found - wanted) <= relative * Math.max(Math.abs(found), Math.abs(wanted), 1e-3);
}
