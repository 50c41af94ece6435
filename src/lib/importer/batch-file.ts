/** One file of a batch, from the moment it is dropped until it is a source. Immutable: a change makes a new value. */
import type { Draft } from '#core/import/draft.ts';
import type { ErrorFacts } from '#core/model/error.ts';
import type { Id, Lang, SourceKind, SpeakerRole } from '#core/model/records.ts';
import type { OwnProject } from './reader.ts';

/** Whose words they are: an actor of the project, or one that the import makes (by name, so that several files share it). */
export type ActorChoice =
	{ readonly id: Id } | { readonly name: string; readonly type: string | null };

export type Speaking = {
	readonly role: SpeakerRole;
	readonly actor: ActorChoice | null;
	/** Actors that fit equally well: the researcher is asked. */
	readonly asked: readonly ActorChoice[];
	/** False: this label names no speaker. */
	readonly speaks: boolean;
	/** The researcher chose the actor: no later guess replaces it. */
	readonly mine: boolean;
	/** The speaker's name where it is not the label as written; labels of one name are one speaker. */
	readonly called?: string;
};

export type Read = {
	/** As the file was read, with the labels that the researcher added. */
	readonly original: Draft;
	/** The same without the labels that are none, and with the speakers' names. */
	readonly draft: Draft;
	/** As it was last read, where this shows what is asked of the next reading. */
	readonly before?: Read;
	readonly textHash: string;
	readonly fileHash: string;
};

export type BatchFile = {
	readonly key: string;
	/** The file's name without folders. */
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly read: Read | null;
	readonly problem: ErrorFacts | null;
	/** A project file of ours among the transcripts, and the project that was made of it. */
	readonly own: { readonly file: File; readonly opened: OwnProject | null } | null;
	/** The researcher may leave a file out. */
	readonly wanted: boolean;
	readonly name: string;
	readonly kind: SourceKind;
	readonly lang: Lang;
	readonly city: string;
	readonly date: string | null;
	/** By key of the label. */
	readonly speaking: ReadonlyMap<string, Speaking>;
	/** For a file without labels: whose words all of it are. */
	readonly whole: Pick<Speaking, 'actor' | 'asked' | 'mine'>;
};

export const NOBODY = { actor: null, asked: [], mine: false } as const;

/** A file before it is read. @param bytes  empty until then */
export const waiting = (key: string, file: string): BatchFile => ({
	key,
	file,
	bytes: new Uint8Array(),
	read: null,
	problem: null,
	own: null,
	wanted: true,
	name: '',
	kind: 'interview',
	lang: 'id',
	city: '',
	date: null,
	speaking: new Map(),
	whole: NOBODY
});

export const sameActor = (a: ActorChoice | null, b: ActorChoice | null): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

export const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
	new Map([...map, [key, value]]);

/** The file with something else said about one of its labels. */
export function withAnswer(file: BatchFile, label: string, said: Partial<Speaking>): BatchFile {
	const old = file.speaking.get(label);
	if (!old) return file;
	return { ...file, speaking: withEntry(file.speaking, label, { ...old, ...said }) };
}
