/** What is asked, as it stands in the address: `?q=rapat&stem=1&role=participant&where=kind%3Dinterview`. */
import type { Where } from '#core/facts/filter.ts';
import { VOICES, type VoiceRole } from '#core/query/limits.ts';
import { parseWhere, whereText } from '#core/tables/spec-text.ts';
import { tried } from '#lib/state/tried.ts';

export const PARTS = ['hits', 'words'] as const;
export type SearchQuery = {
	readonly part: (typeof PARTS)[number];
	readonly typed: string;
	readonly stem: boolean;
	readonly where: readonly Where[];
	readonly roles: readonly VoiceRole[];
};

/** What cannot be read is left out. */
export function parseSearchQuery(search: string): SearchQuery {
	const params = new URLSearchParams(search);
	return {
		part: params.get('part') === 'words' ? 'words' : 'hits',
		typed: params.get('q') ?? '',
		stem: params.get('stem') === '1',
		where: params.getAll('where').flatMap((text) => tried(() => parseWhere(text)).value ?? []),
		roles: VOICES.filter((role) => params.getAll('role').includes(role))
	};
}

export function searchQueryText({ part, typed, stem, where, roles }: SearchQuery): string {
	const params = new URLSearchParams();
	if (part !== 'hits') params.set('part', part);
	if (typed !== '') params.set('q', typed);
	if (stem) params.set('stem', '1');
	for (const role of roles) params.append('role', role);
	for (const one of where) params.append('where', whereText(one));
	return params.toString();
}
