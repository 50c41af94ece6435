/** Who speaks in a passage, as the reader knows them: the actor or, while none is assigned, the label of the transcript. */
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { find, speakersOf } from '#core/model/visible.ts';

/** @param passage  [start, end) of a source, UTF-16 units */
export function speakersIn(
	project: Project,
	passage: { readonly source: Id; readonly start: number; readonly end: number }
): string[] {
	const source = find(project, 'sources', passage.source);
	if (!source) return [];
	const speakers = speakersOf(project, source.id);
	const { start, end, speaker } = source.turns;
	const names = new Set<string>();
	for (let i = firstAfter(end, passage.start); i < start.length; i++) {
		if (start[i]! >= passage.end) break;
		const own = speakers[speaker[i]!];
		if (own) names.add(find(project, 'actors', own.actor)?.name ?? own.label);
	}
	if (speakers.length === 0) names.add(find(project, 'actors', source.actor)?.name ?? '');
	names.delete('');
	return [...names];
}

/** The first index whose value lies after `at`, in ascending values. */
function firstAfter(values: readonly number[], at: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
