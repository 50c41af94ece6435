/** Makes a package for readers of the open project, in a worker of its own. */
import { alive, metaOf } from '#core/model/visible.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { today } from '#lib/state/today.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { startWorker } from './start-worker.ts';

export async function makePackageFile({ project, store }: Workspace, withText: boolean) {
	const hashes = [...new Set(alive(project, 'sources').map(({ text }) => text))];
	const [texts, { changes }] = await Promise.all([store.texts(hashes), store.since(0)]);
	const worker = startWorker();
	try {
		return await worker.call(
			'makePackage',
			project,
			changes,
			new Map(hashes.map((hash, i) => [hash, texts[i]!])),
			{
				lang: metaOf(project)?.lang ?? 'en',
				locale: preferences.locale,
				withText,
				date: today()
			}
		);
	} finally {
		worker.cancel();
	}
}
