/**
 * The labels of the whole batch as one table: a row per label, the files in which it stands beneath it. Roles and "not a speaker" are
 * usually the same everywhere; the actor often is not, because `I:` in each interview is another informant.
 */
import type { SpeakerRole } from '#core/model/records.ts';
import type { DraftLabel } from '#core/text/draft-turn.ts';
import { groupBy } from '#core/text/group.ts';
import { calledKey, leaderOf } from './called.ts';
import { needsActor } from './first-answers.ts';
import { meant } from './similar-labels.ts';
import { sameActor, type ActorChoice, type BatchFile, type Speaking } from './batch-file.ts';

export type LabelUse = {
	readonly file: BatchFile;
	readonly label: DraftLabel;
	readonly speaking: Speaking;
	/** The label that answers for it, if it is said to be the same speaker as another one of the file. */
	readonly under: string | null;
	/** A label of the file that it may be a slip of. */
	readonly meant: string | null;
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
	/** The speaker's name; null where the files differ. */
	readonly called: string | null;
	/** The one that answers for it, in all files. */
	readonly under: string | null;
	/** What it may be a slip of. */
	readonly meant: string | null;
};

/** Respondents of a survey are actors of their own: more of them than anybody looks through are not listed. */
export const MOST_RESPONDENTS = 40;

function askedIn({ read }: BatchFile): readonly DraftLabel[] {
	const { labels = [], respondents = [] } = read?.original ?? {};
	return respondents.length > MOST_RESPONDENTS ? [] : labels;
}

/** Most frequent first. @param files  those that are to be imported */
export function labelGroups(files: readonly BatchFile[]): LabelGroup[] {
	const uses = files.flatMap((file) =>
		askedIn(file).flatMap((label): LabelUse[] => {
			const speaking = file.speaking.get(label.key);
			if (!speaking) return [];
			const leader = leaderOf(file, calledKey(label.key, speaking));
			const joined = leader !== undefined && leader !== label.key && speaking.speaks;
			const under = joined ? nameOf(file, leader) : null;
			const slip = speaking.called === undefined && meant(label, file.read!.original.labels);
			return [{ file, label, speaking, under, meant: slip ? slip.label : null }];
		})
	);
	return [...groupBy(uses, (use) => use.label.key)]
		.map(([key, own]) => group(key, own))
		.sort((a, b) => b.times - a.times);
}

function group(key: string, uses: readonly LabelUse[]): LabelGroup {
	const { label, speaking, under } = uses[0]!;
	const voices = uses.filter((use) => use.under === null && needsActor(use.speaking.role));
	const actor = voices[0]?.speaking.actor ?? null;
	const all = (same: (other: Speaking) => boolean) => uses.every((use) => same(use.speaking));
	return {
		key,
		label: label.label,
		times: uses.reduce((sum, use) => sum + use.label.times, 0),
		sample: label.sample,
		uses,
		role: all((other) => other.role === speaking.role) ? speaking.role : null,
		speaks: all((other) => other.speaks === speaking.speaks) ? speaking.speaks : null,
		actor: voices.every((use) => sameActor(use.speaking.actor, actor)) ? actor : 'differ',
		asked: voices.filter((use) => use.speaking.asked.length > 0 && use.speaking.actor === null)
			.length,
		called: all((other) => other.called === speaking.called)
			? (speaking.called ?? label.label)
			: null,
		under: uses.every((use) => use.under === under) ? under : null,
		meant: uses.find((use) => use.meant !== null && use.under === null)?.meant ?? null
	};
}

const nameOf = ({ read }: BatchFile, key: string): string =>
	read!.original.labels.find((label) => label.key === key)?.label ?? key;
