/** A draft and the researcher's choices become what the command `source.import` takes. Ids and the hash come in from outside. */
import type { NewSource } from '../commands/new-records.ts';
import type { Id, Lang, SourceKind, SpeakerRole, Turns } from '../model/records.ts';
import type { Draft } from './draft.ts';

export type SourceChoices = {
	readonly id: Id;
	/** SHA-256 of the draft's text (formats/hash.ts). */
	readonly hash: string;
	/** One new id per label of the draft, in its order. */
	readonly speakerIds: readonly Id[];
	readonly kind: SourceKind;
	/** The guesses of the draft by default. */
	readonly name?: string;
	readonly lang?: Lang;
	readonly date?: string | null;
	/** By key of the label. */
	readonly roles?: { readonly [key: string]: SpeakerRole };
	readonly actors?: { readonly [key: string]: Id | null };
	/** For a source without speakers: whose words all of it are. */
	readonly actor?: Id | null;
	readonly values?: readonly { readonly attribute: Id; readonly value: string }[];
};

/** @throws RangeError if there are fewer ids than labels */
export function toNewSource(draft: Draft, choices: SourceChoices): NewSource {
	const { id, hash, kind, speakerIds, roles = {}, actors = {} } = choices;
	if (speakerIds.length < draft.labels.length)
		throw new RangeError(`${draft.labels.length} labels, ${speakerIds.length} ids`);
	return {
		id,
		name: choices.name ?? draft.title,
		kind,
		text: hash,
		length: draft.text.length,
		words: draft.words,
		lang: choices.lang ?? draft.lang.lang,
		file: draft.name,
		date: choices.date === undefined ? draft.date : choices.date,
		turns: turnColumns(draft),
		speakers: draft.labels.map(({ label, key, role }, i) => ({
			id: speakerIds[i]!,
			label,
			role: Object.hasOwn(roles, key) ? roles[key]! : role,
			actor: Object.hasOwn(actors, key) ? actors[key]! : null
		})),
		actor: choices.actor ?? null,
		values: choices.values ?? []
	};
}

function turnColumns({ turns, labels }: Draft): Turns {
	const speakers = new Map(labels.map(({ key }, i) => [key, i]));
	return {
		from: turns.map((turn) => turn.from),
		start: turns.map((turn) => turn.start),
		end: turns.map((turn) => turn.end),
		speaker: turns.map((turn) => speakers.get(turn.key) ?? -1),
		...(turns.some((turn) => turn.time !== null) ? { time: turns.map((turn) => turn.time) } : {})
	};
}
