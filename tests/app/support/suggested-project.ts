/** Two short interviews in two cities, some of whose codings were proposed by the cues of the codebook and then accepted. */
import type { Page } from '@playwright/test';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { CODER, projectOf, sourceOf } from './project-of.ts';
import { openProjectFile } from './projects.ts';

/** How each word of a source was coded: by hand (`h`), proposed by cues (`c`), or not (`-`). */
const CODED = { north: 'chc', south: '-h-' } as const;

/** Returns the project's address and that of the first source. */
export async function openSuggested(page: Page) {
	let first = '';
	const bytes = await projectOf('Suggested', async (session) => {
		const name = { en: 'Deciding', id: 'Deciding' };
		await session.run((p) => addCode(p, { id: 'deciding', name, parent: null }));
		for (const [title, codes] of Object.entries(CODED)) {
			const { source, texts } = await sourceOf(title, 'Clerk', `one two ${title}`, null);
			first ||= source.id;
			const batch = { sources: [source], actors: [], attributes: [] };
			await session.run((p) => importSources(p, batch), { texts });
			for (const [at, how] of [...codes].entries()) {
				if (how === '-') continue;
				const start = source.turns.start[0]! + at * 4;
				await session.run((p) =>
					applyCode(p, {
						...{ ids: [`k${at}`], source: source.id, start, end: start + 3 },
						...{ codes: ['deciding'], coder: CODER.id, extras: how === 'c' ? { via: 'cues' } : {} }
					})
				);
			}
		}
	});
	const root = await openProjectFile(page, bytes);
	return { root, source: `${root}/code/${first}` };
}
