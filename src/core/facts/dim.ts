/**
 * The question a side of a table asks, as plain data and as text (`actor:City`, `code:pg-authority/*`): the same text stands in the
 * address bar, in saved tables and on the command line. In the text, \ stands before a character that would otherwise separate.
 */
import { SimpulError } from '../model/error.ts';
import { escaped, split, unescaped } from './escape.ts';

/** Dimensions without further question. */
const PLAIN = ['type', 'speaker', 'kind', 'coder', 'valence', 'origin'] as const;
/** Dimensions that may ask for an attribute of their records instead of the records. */
const WITH_ATTRIBUTE = ['actor', 'about', 'holder', 'source'] as const;

/** How finely the dates of sources are told apart. */
export const PERIODS = ['year', 'quarter', 'month', 'day'] as const;
export type Period = (typeof PERIODS)[number];

export type Dim =
	| { readonly by: (typeof PLAIN)[number] }
	| { readonly by: (typeof WITH_ATTRIBUTE)[number]; readonly attribute?: string }
	/** When the source was made; by year unless another period is asked for. */
	| { readonly by: 'date'; readonly period: Period }
	/** Top-level codes; or the listed ones, those right below one, or those of one depth (0 = top). */
	| { readonly by: 'code'; readonly ids?: readonly string[] }
	| { readonly by: 'code'; readonly below: string }
	| { readonly by: 'code'; readonly depth: number }
	/** All frameworks or, with an id, the top-level codes of one. */
	| { readonly by: 'framework'; readonly id?: string };

export function dimText(dim: Dim): string {
	const question = questionText(dim);
	return question === '' ? dim.by : `${dim.by}:${question}`;
}

function questionText(dim: Dim): string {
	if ('attribute' in dim) return escaped(dim.attribute ?? '');
	if ('ids' in dim) return (dim.ids ?? []).map(escaped).join(',');
	if ('below' in dim) return `${escaped(dim.below)}/*`;
	if ('depth' in dim) return `@${dim.depth}`;
	if ('period' in dim) return dim.period;
	return 'id' in dim ? escaped(dim.id ?? '') : '';
}

/** @throws SimpulError table.bad-dimension { text } */
export function parseDim(text: string): Dim {
	const colon = text.indexOf(':');
	const by = colon < 0 ? text : text.slice(0, colon);
	const question = colon < 0 ? '' : text.slice(colon + 1);
	const plain = PLAIN.find((name) => name === by);
	if (plain && question === '') return { by: plain };
	const owner = WITH_ATTRIBUTE.find((name) => name === by);
	if (owner) return question === '' ? { by: owner } : { by: owner, attribute: unescaped(question) };
	if (by === 'framework')
		return question === '' ? { by: 'framework' } : { by: 'framework', id: unescaped(question) };
	if (by === 'date') return parseDate(question, text);
	if (by !== 'code') throw new SimpulError('table.bad-dimension', { text });
	return parseCodes(question);
}

function parseDate(question: string, text: string): Dim {
	const period = PERIODS.find((name) => name === (question || 'year'));
	if (!period) throw new SimpulError('table.bad-dimension', { text });
	return { by: 'date', period };
}

function parseCodes(question: string): Dim {
	if (question === '') return { by: 'code' };
	if (/^@\d{1,3}$/.test(question)) return { by: 'code', depth: Number(question.slice(1)) };
	if (question.endsWith('/*') && split(question, ',').length === 1)
		return { by: 'code', below: unescaped(question.slice(0, -2)) };
	return { by: 'code', ids: split(question, ',').map(unescaped) };
}
