/** What the page is asked for, as it stands in the address: codes, unit, method and least score; what is left out is as usual. */
import { UNITS, type Unit } from '#core/suggest/heard.ts';
import { LEAST } from '#core/suggest/propose.ts';
import type { Id } from '#core/model/records.ts';
import { METHODS, type Method } from '#core/suggest/suggest-by.ts';

export const VIEWS = ['codes', 'actors'] as const;

export type SuggestQuery = {
	/** Suggested codes, or actors mentioned. */
	readonly view: (typeof VIEWS)[number];
	readonly method: Method;
	/** Each with all codes below it; none = all codes that have cues or were used. */
	readonly codes: readonly Id[];
	readonly unit: Unit;
	readonly least: number;
};

export function parseSuggestQuery(search: string): SuggestQuery {
	const params = new URLSearchParams(search);
	const least = params.get('least') ?? '';
	return {
		view: params.get('view') === 'actors' ? 'actors' : 'codes',
		method: METHODS.find((method) => method === params.get('by')) ?? 'cues',
		codes: (params.get('codes') ?? '').split(',').filter(Boolean),
		unit: UNITS.find((unit) => unit === params.get('unit')) ?? 'sentence',
		least: /^\d{1,3}(\.\d{1,3})?$/.test(least) ? Number(least) : LEAST
	};
}

export function suggestQueryText({ view, method, codes, unit, least }: SuggestQuery): string {
	const params = new URLSearchParams();
	if (view !== 'codes') params.set('view', view);
	if (method !== 'cues') params.set('by', method);
	if (codes.length > 0) params.set('codes', codes.join(','));
	if (unit !== 'sentence') params.set('unit', unit);
	if (least !== LEAST) params.set('least', `${least}`);
	return params.toString();
}
