/**
 * What a screen reader is to say of what a key did: words of the interface and, after them, words of the text, which are in a language
 * of their own.
 */
import type { Lang } from '#core/model/records.ts';

export type Quoted = { readonly words: string; readonly quote: string; readonly lang: Lang };
/** '' = nothing. */
export type Heard = string | Quoted;
