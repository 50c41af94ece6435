import type { Dim } from './dim.ts';

/** A filter as asked: values are ids or labels; '' = no value. */
export type Where = { readonly dim: Dim; readonly values: readonly string[] };
