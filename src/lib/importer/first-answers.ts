/** What is assumed about a file when it has been read, all of which the researcher can change. */
import { sameName } from '#core/commands/values.ts';
import type { Draft, Respondent } from '#core/import/draft.ts';
import type { SpeakerRole } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { DraftLabel } from '#core/text/draft-turn.ts';
import { mayBeIn } from '#core/facts/actor-places.ts';
import { NOBODY, type BatchFile, type Read, type Speaking } from './batch-file.ts';
import { guessCity } from './guess-city.ts';
import { guessKind } from './guess-kind.ts';
import { isAnybody, type KnownLabel } from './known-labels.ts';
import { firstLine, propose, type Proposer } from './propose.ts';

export type Context = {
	readonly by: Proposer;
	readonly known: ReadonlyMap<string, KnownLabel>;
	readonly cities: readonly string[];
};

export const needsActor = (role: SpeakerRole): boolean =>
	role === 'participant' || role === 'other';

/** The file with everything guessed that can be guessed from it. */
export function answered(file: BatchFile, read: Read, context: Context): BatchFile {
	const { draft } = read;
	const known = {
		...file,
		read,
		problem: null,
		name: file.name || draft.title,
		kind: guessKind(draft),
		lang: draft.lang.lang,
		city: file.city || guessCity(draft, context.cities),
		date: draft.date
	};
	return proposed(known, context);
}

/** The file with actors proposed anew, for instance for another city; what the researcher chose stays. */
export function proposed(file: BatchFile, context: Context): BatchFile {
	const { read, city } = file;
	if (!read) return file;
	const { draft, original } = read;
	// What an observer writes down is nobody's voice, whatever office it is about.
	const guess =
		original.labels.length === 0 && file.kind !== 'observation'
			? propose(context.by, [firstLine(draft), ...titleOf(draft)], city)
			: NOBODY;
	return {
		...file,
		speaking: speakingOf(file, read, context),
		whole: file.whole.mine ? file.whole : { ...guess, mine: false }
	};
}

/** One answer per label of the file as it was read. */
function speakingOf(
	{ speaking, city }: BatchFile,
	{ original }: Read,
	context: Context
): Map<string, Speaking> {
	const roles = original.labels.map(
		(l) =>
			speaking.get(l.key)?.role ??
			(original.respondents ? 'participant' : (context.known.get(l.key)?.role ?? l.role))
	);
	const alone = roles.filter(needsActor).length === 1;
	const about = alone ? [firstLine(original), ...titleOf(original)] : [];
	const respondents = new Map(original.respondents?.map((one) => [one.key, one]));
	return new Map(
		original.labels.map((label, i): [string, Speaking] => {
			const before = speaking.get(label.key);
			const respondent = respondents.get(label.key);
			const guess = respondent
				? asRespondent(respondent, context)
				: actorFor(label, roles[i]!, about, city, context);
			const kept = before?.mine ? before : guess;
			return [
				label.key,
				{
					mine: false,
					...kept,
					role: roles[i]!,
					speaks: before?.speaks ?? true,
					...(before?.called === undefined ? {} : { called: before.called })
				}
			];
		})
	);
}

/** Who answers a survey is an actor of their own; one of that name may be there. */
function asRespondent({ name }: Respondent, { by }: Context): Pick<Speaking, 'actor' | 'asked'> {
	const known = alive(by.project, 'actors').find((actor) => sameName(actor.name, name));
	return { actor: known ? { id: known.id } : { name, type: null }, asked: [] };
}

/** @param about  what the file as a whole says about its only participant */
function actorFor(
	{ key, label, person }: DraftLabel,
	role: SpeakerRole,
	about: readonly string[],
	city: string,
	{ by, known }: Context
): Pick<Speaking, 'actor' | 'asked'> {
	if (!needsActor(role)) return NOBODY;
	const before = known.get(key);
	if (before?.actor && !isAnybody(key) && mayBeIn(by.project, before.actor, city))
		return { actor: { id: before.actor }, asked: [] };
	const own = isAnybody(key) ? [] : [label];
	return propose(by, [...(person ? [person] : []), ...own, ...about], city);
}

/** File names are often in small letters, and short abbreviations ("bks-rs-01") are only known in capitals. */
const titleOf = ({ title }: Draft): string[] => [title, title.toUpperCase()];
