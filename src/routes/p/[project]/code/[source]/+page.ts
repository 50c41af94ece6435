/** The source of this address and its text. */
import { error } from '@sveltejs/kit';
import { find } from '#core/model/visible.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

type Event = {
	params: { source: string };
	parent: () => Promise<{ workspace: Workspace }>;
};

export async function load({ params, parent }: Event) {
	const { workspace } = await parent();
	const source = find(workspace.project, 'sources', params.source);
	if (!source) error(404, 'source.unknown');
	return { source, text: await workspace.text(source.text) };
}
