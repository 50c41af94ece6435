/**
 * The labels of the whole batch as one table: a row per label, the files in which it stands beneath it. Roles and "not a speaker" are
 * usually the same everywhere; the actor often is not, because `I:` in each interview is another informant.
 */
import type { SpeakerRole } from '#core/model/records.ts';
import type { DraftLabel } from '#core/text/draft-turn.ts';
import { groupBy } from '#core/text/group.ts';
import { sameActor, type ActorChoice, type BatchFile, type Speaking } from './batch-file.ts';

export type LabelUse = {
	readonly file: BatchFile;
	readonly label: DraftLabel;
	readonly speaking: Speaking;
};

export type LabelGroup = {
	readonly key: string;
	/** As written the first time. */
	readonly label: string;
	readonly times: number;
	readonly sample: string;
	readonly uses: readonly LabelUse[];
	/** The common answer, or null where the files differ. */
	readonly role: SpeakerRole | null;
	readonly speaks: boolean | null;
	/** `differ`: not the same in all files. */
	readonly actor: ActorChoice | null | 'differ';
	/** Files in which the actor is still asked for. */
	readonly asked: number;
};

/** Most frequent first. @param files  those that are to be imported */
export function labelGroups(files: readonly BatchFile[]): LabelGroup[] {
	const uses = files.flatMap((file) =>
		(file.read?.original.labels ?? []).flatMap((label): LabelUse[] => {
			const speaking = file.speaking.get(label.key);
			return speaking ? [{ file, label, speaking }] : [];
		})
	);
	return [...groupBy(uses, (use) => use.label.key)]
		.map(([key, own]) => group(key, own))
		.sort((a, b) => b.times - a.times);
}

function group(key: string, uses: readonly LabelUse[]): LabelGroup {
	const { label, speaking } = uses[0]!;
	const all = (same: (other: Speaking) => boolean) => uses.every((use) => same(use.speaking));
	return {
		key,
		label: label.label,
		times: uses.reduce((sum, use) => sum + use.label.times, 0),
		sample: label.sample,
		uses,
		role: all((other) => other.role === speaking.role) ? speaking.role : null,
		speaks: all((other) => other.speaks === speaking.speaks) ? speaking.speaks : null,
		actor: all((other) => sameActor(other.actor, speaking.actor)) ? speaking.actor : 'differ',
		asked: uses.filter((use) => use.speaking.asked.length > 0 && use.speaking.actor === null).length
	};
}
