/** What a live block of a chapter is, told from its text. */
import { isQueryText } from '#core/code-query/saved.ts';

export type LiveKind = 'table' | 'display' | 'query';

export function kindOf(spec: string): LiveKind {
	if (isQueryText(spec)) return 'query';
	return new URLSearchParams(spec).has('view') ? 'display' : 'table';
}
