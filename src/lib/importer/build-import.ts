/** The batch as the one change that imports it, with the bytes it speaks of. */
import type { ImportSources } from '#core/commands/import-sources.ts';
import type { NewActor, NewAttribute, NewSource } from '#core/commands/new-records.ts';
import { foldName, sameName } from '#core/commands/values.ts';
import { toNewSource } from '#core/import/to-source.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { alive, metaOf } from '#core/model/visible.ts';
import type { ActorChoice, BatchFile } from './batch-file.ts';
import { cityAttribute } from '#core/facts/city-attribute.ts';
import { speakingAs } from './called.ts';
import { needsActor } from './first-answers.ts';

export type BuiltImport = {
	readonly batch: ImportSources;
	readonly texts: ReadonlyMap<string, string>;
	readonly files: ReadonlyMap<string, Uint8Array>;
};

const CITY: Record<Lang, string> = { en: 'City', id: 'Kota' };

type Options = {
	readonly newId: () => Id;
	/** Free names by key of the file. */
	readonly names: ReadonlyMap<string, string>;
	/** Whether new actors get the city of the first source in which they speak. */
	readonly cityOfActors: boolean;
};

/** @param files  those that were read, are wanted and hold new texts */
export function buildImport(
	project: Project,
	files: readonly BatchFile[],
	{ newId, names, cityOfActors }: Options
): BuiltImport {
	const attributes: NewAttribute[] = [];
	const attribute = (name: string, on: 'source' | 'actor'): Id => {
		const all = [...alive(project, 'attributes'), ...attributes];
		const known = all.find((a) => a.on === on && sameName(a.name, name));
		if (known) return known.id;
		attributes.push({ id: newId(), name, on, type: 'category' });
		return attributes.at(-1)!.id;
	};
	const city = (on: 'source' | 'actor'): Id => {
		const known = cityAttribute(project, on);
		if (known) return known.id;
		return attribute(CITY[metaOf(project)?.lang ?? 'en'], on);
	};
	const actors = new Actors(project, newId);
	const sources = files.map((file): NewSource => {
		const draft = file.read!.draft;
		const ofCity = () =>
			cityOfActors && file.city ? [{ attribute: city('actor'), value: file.city }] : [];
		const told = new Map(draft.respondents?.map((one) => [foldName(one.name), one.values]));
		const actorOf = (choice: ActorChoice | null) =>
			actors.idOf(choice, (name) => {
				const values = (told.get(foldName(name)) ?? []).map((one) => ({
					attribute: attribute(one.name, 'actor'),
					value: one.value
				}));
				const given = new Set(values.map((value) => value.attribute));
				return [...values, ...ofCity().filter((value) => !given.has(value.attribute))];
			});
		const speaking = draft.labels.map(({ key, role }) => {
			const said = speakingAs(file, key);
			const real = said?.role ?? role;
			return { key, role: real, actor: needsActor(real) ? actorOf(said?.actor ?? null) : null };
		});
		const known = toNewSource(draft, {
			id: newId(),
			hash: file.read!.textHash,
			speakerIds: draft.labels.map(() => newId()),
			kind: file.kind,
			name: names.get(file.key) ?? file.name,
			lang: file.lang,
			date: file.date,
			roles: Object.fromEntries(speaking.map(({ key, role }) => [key, role])),
			actors: Object.fromEntries(speaking.map(({ key, actor }) => [key, actor])),
			actor: draft.labels.length === 0 ? actorOf(file.whole.actor) : null,
			values: file.city ? [{ attribute: city('source'), value: file.city }] : []
		});
		return { ...known, original: file.read!.fileHash };
	});
	return {
		batch: { sources, actors: actors.made, attributes },
		texts: new Map(files.map(({ read }) => [read!.textHash, read!.draft.text])),
		files: new Map(files.map(({ read, bytes }) => [read!.fileHash, bytes]))
	};
}

/** Actors by name: those of the project, and each new one once however many files name it. */
class Actors {
	readonly made: NewActor[] = [];
	#known: ReadonlyMap<string, Id>;
	#newId: () => Id;

	constructor(project: Project, newId: () => Id) {
		this.#known = new Map(alive(project, 'actors').map((a) => [foldName(a.name), a.id]));
		this.#newId = newId;
	}

	idOf(
		choice: ActorChoice | null,
		values: (name: string) => NonNullable<NewActor['values']>
	): Id | null {
		if (choice === null) return null;
		if ('id' in choice) return choice.id;
		const known =
			this.#known.get(foldName(choice.name)) ??
			this.made.find((actor) => sameName(actor.name, choice.name))?.id;
		if (known) return known;
		const { name, type } = choice;
		this.made.push({ id: this.#newId(), name, type, values: values(name) });
		return this.made.at(-1)!.id;
	}
}
