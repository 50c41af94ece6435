/** A project of one short interview with overlapping codings, small enough that a test can name every one of them. */
import type { Page } from '@playwright/test';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { CODER, projectOf, sourceOf } from './project-of.ts';
import { goTo, openProjectFile } from './projects.ts';

const SENTENCES = [
	'The office decides the quota.',
	'The money comes late every year.',
	'We share the list on Friday.',
	'Nobody waits for us.',
	'They check it together.'
] as const;
const SAID = SENTENCES.join(' ');

/** Codes: Deciding (asks for a valence) with Money below it, and Sharing. Codings: see `CODED`. */
const CODES = [
	{ id: 'deciding', name: 'Deciding', parent: null, valence: 'required' },
	{ id: 'money', name: 'Money', parent: 'deciding', valence: 'none' },
	{ id: 'sharing', name: 'Sharing', parent: null, valence: 'none' }
] as const;

/** Nested, across each other, and twice with the same code. */
const CODED = [
	{ id: 'outer', code: 'deciding', from: 0, to: 1, extras: { valence: 'enables' } },
	{ id: 'across', code: 'deciding', from: 1, to: 2, extras: { valence: 'hinders' } },
	{ id: 'inner', code: 'money', from: 1, to: 1, extras: {} }
] as const;

/** Opens it in the reader. Returns the project's address and the source's. */
export async function openSmall(page: Page) {
	const { source, texts } = await sourceOf('clerk', 'Clerk', SAID, null);
	const begins = (n: number) => source.turns.start[0]! + SAID.indexOf(SENTENCES[n]!);
	const bytes = await projectOf('Small', async (session) => {
		await session.run((p) => importSources(p, { sources: [source], actors: [], attributes: [] }), {
			texts
		});
		for (const { name, ...code } of CODES)
			await session.run((p) => addCode(p, { ...code, name: { en: name, id: name } }));
		for (const { id, code, from, to, extras } of CODED)
			await session.run((p) =>
				applyCode(p, {
					ids: [id],
					source: source.id,
					start: begins(from),
					end: begins(to) + SENTENCES[to]!.length,
					codes: [code],
					coder: CODER.id,
					extras
				})
			);
	});
	const root = await openProjectFile(page, bytes);
	const address = `${root}/code/${source.id}`;
	await goTo(page, address);
	return { root, address };
}
