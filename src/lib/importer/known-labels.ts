/** What the project's speakers say about labels: a label used before has its role again, and its actor if it was always the same. */
import type { Project } from '#core/model/project.ts';
import type { Id, Speaker, SpeakerRole } from '#core/model/records.ts';
import { peopleOf } from '#core/facts/people.ts';
import { groupBy } from '#core/text/group.ts';
import { labelKey } from '#core/text/label.ts';

export type KnownLabel = { readonly role: SpeakerRole; readonly actor: Id | null };

export function knownLabels(project: Project): Map<string, KnownLabel> {
	const byKey = groupBy(peopleOf(project).speakers.rows, (s) => labelKey(s.label));
	return new Map([...byKey].map(([key, speakers]) => [key, remembered(speakers)]));
}

function remembered(speakers: readonly Speaker[]): KnownLabel {
	const roles = groupBy(speakers, (speaker) => speaker.role);
	const most = [...roles.values()].reduce((a, b) => (b.length > a.length ? b : a));
	const actors = new Set(speakers.map((speaker) => speaker.actor));
	return { role: most[0]!.role, actor: actors.size === 1 ? [...actors][0]! : null };
}

/** `I`, `P2`, `Informan 1`: in every interview somebody else, so its actor is not remembered. */
export const isAnybody = (key: string): boolean =>
	/^(\p{L}{1,2}|informan|informant|narasumber|responden|respondent|partisipan|participant|peserta|interviewee|warga|resident|speaker|penutur|pembicara)[\s.#-]*\d*$/u.test(
		key
	);
