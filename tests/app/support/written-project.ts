/** A project with one coded interview, a claim that it supports, a saved table and a chapter that says both. */
import type { Page } from '@playwright/test';
import { addChapter } from '#core/commands/add-chapter.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { saveView } from '#core/commands/save-view.ts';
import { CODER, projectOf, sourceOf } from './project-of.ts';
import { goTo, openProjectFile } from './projects.ts';

const SENTENCES = [
	'We ask them every week.',
	'They answer on Friday.',
	'The office decides the quota.',
	'It decides the price too.'
];
/** The one that a test may code: what `applyCode` selects. */
const UNCODED = 1;
const SAID = SENTENCES.join(' ');
const TABLE = 'rows=actor&columns=code:deciding&percent=column';
export const CLAIM = 'The clerk speaks of deciding three times.';
const BODY = `## Who decides

[${CLAIM}](claim:thrice) They ask before they answer.

![Who speaks of deciding](table:${TABLE})`;

/** Opens the page of findings. Returns the project's address and that of the interview. */
export async function openWritten(page: Page) {
	const { source, texts } = await sourceOf('clerk', 'Clerk', SAID, 'clerk');
	const actor = { id: 'clerk', name: 'Clerk of the office', type: 'health-office' };
	const bytes = await projectOf('Written', async (session) => {
		await session.run(
			(p) => importSources(p, { sources: [source], actors: [actor], attributes: [] }),
			{ texts }
		);
		await session.run((p) =>
			addCode(p, { id: 'deciding', name: { en: 'Deciding', id: 'Memutuskan' }, parent: null })
		);
		for (const sentence of SENTENCES.filter((_, i) => i !== UNCODED)) {
			const start = source.turns.start[0]! + SAID.indexOf(sentence);
			const end = start + sentence.length;
			const what = { source: source.id, start, end, codes: ['deciding'], coder: CODER.id };
			await session.run((p) => applyCode(p, { ids: [`at-${start}`], ...what }));
		}
		await session.run((p) =>
			addClaim(p, {
				...{ id: 'thrice', sentence: CLAIM, spec: 'rows=actor&columns=code:deciding' },
				...{ expect: { op: 'value', rows: ['clerk'], value: 3 }, status: 'accepted' }
			})
		);
		await session.run((p) => saveView(p, { id: 'view', name: 'Deciding by actor', spec: TABLE }));
		await session.run((p) => addChapter(p, { id: 'one', title: 'Deciding', body: BODY }));
	});
	const root = await openProjectFile(page, bytes);
	await goTo(page, `${root}/findings`);
	return { root, interview: `${root}/code/${source.id}` };
}
