/** The ranges of the text on the desk that were given to actors by hand. */
import { givenRanges, type GivenRange } from '#core/facts/given-ranges.ts';
import type { Desk } from '../desk.svelte.ts';

export function rangesHere({ workspace, source }: Desk): readonly GivenRange[] {
	const row = workspace.project.sources.get(source);
	return row ? givenRanges(workspace.project, row) : [];
}
