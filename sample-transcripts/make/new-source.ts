/** A source of the ground truth as the import takes it: labels, roles and actors are those that the ground truth names. */
import type { NewSource } from '#core/commands/new-records.ts';
import type { SourceKind, SpeakerRole, Valence } from '#core/model/records.ts';
import type { Draft } from '#core/import/draft.ts';
import { toNewSource } from '#core/import/to-source.ts';
import type { Cast } from './cast.ts';
import { cityName } from './city-name.ts';

export type Passage = {
	readonly pid: string;
	readonly quote: string;
	readonly codes: readonly { readonly code: string; readonly valence: Valence | null }[];
	readonly about: readonly string[];
	readonly holder: readonly string[];
	readonly relation: readonly string[] | null;
	readonly level: number | null;
};
export type Truth = {
	readonly id: string;
	readonly file: string;
	readonly set: string;
	readonly city: string;
	readonly kind: SourceKind;
	readonly lang: 'id' | 'en';
	readonly title: string;
	readonly date: string;
	readonly speakers: readonly {
		readonly label: string;
		readonly role: SpeakerRole;
		readonly type: string | null;
	}[];
	readonly actor: string | null;
	readonly passages: readonly Passage[];
};

/** @throws Error if the labels read from the file are not those of the ground truth */
export function newSource(truth: Truth, draft: Draft, hash: string, cast: Cast): NewSource {
	const found = draft.labels.map((label) => label.label);
	const known = truth.speakers.map((speaker) => speaker.label);
	if ([...found].sort().join() !== [...known].sort().join())
		throw new Error(
			`${truth.file}: labels ${found.join(', ')}; the ground truth has ${known.join(', ')}`
		);
	const speakerOf = (label: string) => truth.speakers.find((speaker) => speaker.label === label)!;
	const actorOf = (type: string | null) => (type === null ? null : cast.idOf(truth.city, type));
	return toNewSource(draft, {
		id: truth.id,
		hash,
		kind: truth.kind,
		name: truth.id,
		lang: truth.lang,
		date: truth.date,
		speakerIds: draft.labels.map((label) => `${truth.id}-${label.key}`),
		roles: Object.fromEntries(
			draft.labels.map((label) => [label.key, speakerOf(label.label).role])
		),
		actors: Object.fromEntries(
			draft.labels.map((label) => [label.key, actorOf(speakerOf(label.label).type)])
		),
		actor: known.length === 0 ? actorOf(truth.actor) : null,
		values: [{ attribute: 'city', value: cityName(truth.city) }]
	});
}
