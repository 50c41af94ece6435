/** What a change may carry: plain JSON, so that a log written today can be read in ten years. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Fields = { readonly [field: string]: Json };

/** Structural equality of two JSON values; object keys in any order. */
export function sameJson(a: Json, b: Json): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b))
		return (
			Array.isArray(a) &&
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((v, i) => sameJson(v, b[i]!))
		);
	const left = a as Fields;
	const right = b as Fields;
	const keys = Object.keys(left);
	return (
		keys.length === Object.keys(right).length &&
		keys.every((k) => Object.hasOwn(right, k) && sameJson(left[k]!, right[k]!))
	);
}
