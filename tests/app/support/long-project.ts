/** A project of one talk of many turns, each coded as a whole, by turns with the one and the other code. */
import type { Page } from '@playwright/test';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { CODER, projectOf, sourceOf } from './project-of.ts';
import { goTo, openProjectFile } from './projects.ts';

export const TURNS = 400;
const LABEL = 'Clerk';

/** Opens it in the reader: the first, third, fifth … turn has the code Odd, the others have the code Even. */
export async function openLong(page: Page) {
	const said = Array.from({ length: TURNS }, (_, i) => `This is what we said of matter ${i + 1}.`);
	const { source: one, texts } = await sourceOf('long', LABEL, said.join('\n'), null);
	const start = said.reduce(
		(all, words) => [...all, all.at(-1)! + words.length + 1],
		[LABEL.length + 2]
	);
	start.pop();
	const end = start.map((at, i) => at + said[i]!.length);
	const turns = { from: [0, ...start.slice(1)], start, end, speaker: start.map(() => 0) };
	const source = { ...one, turns };
	const bytes = await projectOf('Long', async (session) => {
		await session.run((p) => importSources(p, { sources: [source], actors: [], attributes: [] }), {
			texts
		});
		for (const name of ['Odd', 'Even'])
			await session.run((p) =>
				addCode(p, { id: name, parent: null, valence: 'none', name: { en: name, id: name } })
			);
		for (let i = 0; i < TURNS; i++)
			await session.run((p) =>
				applyCode(p, {
					...{ ids: [`coding-${i}`], source: source.id, start: start[i]!, end: end[i]! },
					...{ codes: [i % 2 === 0 ? 'Odd' : 'Even'], coder: CODER.id, extras: {} }
				})
			);
	});
	const root = await openProjectFile(page, bytes);
	await goTo(page, `${root}/code/${source.id}`);
}
