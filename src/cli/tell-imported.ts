/** After an import: what was read from each file, who is who in it, and whom tables by actor will leave out. */
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { find, speakersOf } from '#core/model/visible.ts';
import { commandLine } from '#i18n/command-line.ts';
import { inWords, tell } from './output.ts';

const ASKS = ['interviewer', 'moderator'];

export function tellImported(project: Project, id: Id): void {
	const source = find(project, 'sources', id)!;
	const { name, words, turns } = source;
	const nameOf = (actor: Id | null) => find(project, 'actors', actor)?.name ?? null;
	const speakers = speakersOf(project, id).map(({ label, role, actor }, at) => ({
		...{ label, role, actor: nameOf(actor) },
		turns: turns.speaker.reduce((sum, speaker) => sum + (speaker === at ? 1 : 0), 0)
	}));
	const read = { name, words, file: source.file ?? name, turns: turns.start.length, speakers };
	tell(inWords(commandLine.imported, { ...read, actor: nameOf(source.actor) }));
	const open = speakers.filter(({ actor, role }) => actor === null && !ASKS.includes(role));
	if (open.length > 0) tell(inWords(commandLine.unassigned, name, open));
	if (speakers.length === 0 && source.actor === null)
		tell(inWords(commandLine.unassignedText, name, words));
}
