/** Writes the findings of the finished sample, through the commands of the app: each piece one change, as a researcher makes them. */
import { addChapter } from '#core/commands/add-chapter.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { saveView } from '#core/commands/save-view.ts';
import { setReporting } from '#core/commands/set-reporting.ts';
import { setSummary } from '#core/commands/set-summary.ts';
import type { Id } from '#core/model/records.ts';
import type { Session } from '../../src/cli/session.ts';
import { CHAPTERS, CLAIMS, REPORTING, SUMMARIES, VIEWS } from './written.ts';

export async function writeFindings(session: Session, coder: Id): Promise<void> {
	for (const view of VIEWS) await session.run((project) => saveView(project, view));
	for (const claim of CLAIMS) await session.run((project) => addClaim(project, claim));
	for (const chapter of CHAPTERS) await session.run((project) => addChapter(project, chapter));
	for (const summary of SUMMARIES)
		await session.run((project) => setSummary(project, { ...summary, coder }));
	for (const answer of REPORTING) await session.run((project) => setReporting(project, answer));
}
