/** The passage a change speaks of, so that its words can stand beside the sentence. The log itself keeps no words of a transcript. */
import { sourceOfCoding } from '#core/model/codings.ts';
import { recordOf } from '#core/log/values.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding, Id } from '#core/model/records.ts';
import type { Head } from '#lib/state/workspace.svelte.ts';
import { original } from './kind-groups.ts';

/** [start, end) of a source's text, UTF-16 units. */
export type Passage = { readonly source: Id; readonly start: number; readonly end: number };

type Args = {
	readonly source?: unknown;
	readonly start?: unknown;
	readonly end?: unknown;
	readonly id?: unknown;
	readonly codings?: unknown;
};

/** Null for changes of no passage, or of several. */
export function passageOf(project: Project, head: Pick<Head, 'kind' | 'args'>): Passage | null {
	const { kind, args } = original(head);
	if (!/^(coding|attribution)\./.test(kind)) return null;
	const { source, start, end, id, codings } = (args ?? {}) as Args;
	if (typeof source === 'string' && typeof start === 'number' && typeof end === 'number')
		return { source, start, end };
	const one = Array.isArray(codings) && codings.length === 1 ? (codings[0] as Args).id : id;
	if (typeof one !== 'string' || !kind.startsWith('coding.')) return null;
	const row = recordOf(project, 'codings', one) as Coding | undefined;
	return row ? { source: sourceOfCoding(one), start: row.start, end: row.end } : null;
}
