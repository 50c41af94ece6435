/** Files that were read and the tables that say who speaks, as one batch for the command `source.import`. */
import type { NewSource } from '#core/commands/new-records.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Lang, SourceKind } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Draft } from '#formats/transcript/draft.ts';
import { toNewSource } from '#formats/transcript/to-source.ts';
import { labelKey } from '#core/text/label.ts';
import { ActorBook } from './actor-book.ts';
import type { ActorTable, SpeakerRow } from './import-maps.ts';
import type { Session } from './session.ts';

export type ReadFile = {
	readonly draft: Draft;
	readonly bytes: Uint8Array;
	readonly textHash: string;
	readonly fileHash: string;
};
export type ImportChoices = {
	readonly kind: SourceKind;
	readonly lang?: Lang;
	readonly speakers: readonly SpeakerRow[];
	readonly actors: ActorTable | null;
	readonly set: readonly (readonly [attribute: string, value: string])[];
};

/** @throws SimpulError speaker.unknown-label {file, line, source, label, labels}, speaker.unknown-source {file, line, source, files} */
export function batchOf(
	{ project, world }: Session,
	files: readonly ReadFile[],
	choices: ImportChoices
) {
	const book = new ActorBook(project, world.newId);
	if (choices.actors) book.addTable(choices.actors);
	needKnownSources(files, choices.speakers);
	const skipped: { name: string; other: string }[] = [];
	const texts = new Map(alive(project, 'sources').map((source) => [source.text, source.name]));
	const names = new Set(alive(project, 'sources').map((source) => source.name.toLowerCase()));
	const sources: NewSource[] = [];
	for (const file of files) {
		const name = freeName(file.draft.title, names);
		const other = texts.get(file.textHash);
		if (other !== undefined) {
			skipped.push({ name: file.draft.name, other });
			continue;
		}
		names.add(name.toLowerCase());
		texts.set(file.textHash, name);
		sources.push(sourceOf(file, name, world.newId, book, choices));
	}
	return { sources, actors: book.actors, attributes: book.attributes, skipped };
}

function sourceOf(
	file: ReadFile,
	name: string,
	newId: () => string,
	book: ActorBook,
	choices: ImportChoices
): NewSource {
	const { draft, textHash, fileHash } = file;
	const rows = choices.speakers.filter((row) => isFor(row, draft));
	const whole = rows.find((row) => row.label === '');
	const byKey = new Map(
		rows.filter((row) => row.label !== '').map((row) => [keyIn(draft, row), row])
	);
	const entries = [...byKey];
	return {
		...toNewSource(draft, {
			id: newId(),
			name,
			hash: textHash,
			kind: choices.kind,
			...(choices.lang === undefined ? {} : { lang: choices.lang }),
			speakerIds: draft.labels.map(newId),
			roles: Object.fromEntries(
				entries.flatMap(([key, row]) => (row.role ? [[key, row.role]] : []))
			),
			actors: Object.fromEntries(entries.map(([key, row]) => [key, book.idOf(row.actor)])),
			actor: whole ? book.idOf(whole.actor) : null,
			values: choices.set.map(([attribute, value]) => ({
				attribute: book.attributeOf(attribute, 'source'),
				value
			}))
		}),
		original: fileHash
	};
}

const isFor = (row: SpeakerRow, draft: Draft) =>
	[draft.name, draft.title].some((name) => name.toLowerCase() === row.source.toLowerCase());

function keyIn(draft: Draft, row: SpeakerRow): string {
	const key = labelKey(row.label);
	const found = draft.labels.find((label) => label.key === key || label.label === row.label);
	if (found) return found.key;
	const { file, line, source, label } = row;
	throw new SimpulError('speaker.unknown-label', {
		file,
		line,
		source,
		label,
		labels: draft.labels.map((l) => l.label)
	});
}

function needKnownSources(files: readonly ReadFile[], rows: readonly SpeakerRow[]): void {
	const stray = rows.find((row) => !files.some(({ draft }) => isFor(row, draft)));
	if (!stray) return;
	const { file, line, source } = stray;
	throw new SimpulError('speaker.unknown-source', {
		file,
		line,
		source,
		files: files.map(({ draft }) => draft.name)
	});
}

/** The title, or with a number if another source has it. */
function freeName(title: string, taken: ReadonlySet<string>): string {
	if (!taken.has(title.toLowerCase())) return title;
	for (let n = 2; ; n++) if (!taken.has(`${title} (${n})`.toLowerCase())) return `${title} (${n})`;
}
