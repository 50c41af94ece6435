/** Files that were read and the tables that say who speaks, as one batch for the command `source.import`. */
import type { NewSource } from '#core/commands/new-records.ts';
import { labelKey } from '#core/text/label.ts';
import type { Lang, SourceKind } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Draft } from '#core/import/draft.ts';
import { withLabels } from '#formats/transcript/relabel.ts';
import { toNewSource } from '#core/import/to-source.ts';
import { ActorBook } from './actor-book.ts';
import { keyIn, rowsPerFile } from './speaker-rows.ts';
import type { ActorTable, SpeakerRow } from './import-maps.ts';
import type { ReadFile } from './read-files.ts';
import type { Session } from './session.ts';

export type ImportChoices = {
	readonly kind: SourceKind;
	readonly lang?: Lang;
	readonly speakers: readonly SpeakerRow[];
	readonly actors: ActorTable | null;
	readonly set: readonly (readonly [attribute: string, value: string])[];
};

/** @throws SimpulError speaker.unknown-label, speaker.unknown-source and others of speaker-rows.ts */
export function batchOf(
	{ project, world }: Session,
	files: readonly ReadFile[],
	choices: ImportChoices
) {
	const book = new ActorBook(project, world.newId);
	if (choices.actors) book.addTable(choices.actors);
	const rows = rowsPerFile(files, choices.speakers);
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
		sources.push(sourceOf(file, name, rows.get(file) ?? [], world.newId, book, choices));
	}
	return { sources, actors: book.actors, attributes: book.attributes, skipped };
}

function sourceOf(
	file: ReadFile,
	name: string,
	rows: readonly SpeakerRow[],
	newId: () => string,
	book: ActorBook,
	choices: ImportChoices
): NewSource {
	const { textHash, fileHash } = file;
	const draft = knowing(file.draft, rows);
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
			actors: Object.fromEntries([
				...respondents(draft, byKey, book),
				...entries.map(([key, row]) => [key, book.idOf(row.actor)] as const)
			]),
			actor: whole ? book.idOf(whole.actor) : null,
			values: choices.set.map(([attribute, value]) => ({
				attribute: book.attributeOf(attribute, 'source'),
				value
			}))
		}),
		original: fileHash
	};
}

/** Who answers a survey is an actor of their own, with what the survey says about them; whom the table names is not asked here. */
const respondents = (draft: Draft, named: ReadonlyMap<string, SpeakerRow>, book: ActorBook) =>
	(draft.respondents ?? [])
		.filter(({ key }) => !named.has(key))
		.map((one) => [one.key, book.withValues(one)] as const);

/** The table overrules the detection: a label that it names is a speaker wherever it stands at the beginning of a line. */
function knowing(draft: Draft, rows: readonly SpeakerRow[]): Draft {
	const labels = rows.map(({ label }) => label).filter(Boolean);
	const missing = labels.some((label) => !draft.labels.some(({ key }) => key === labelKey(label)));
	return missing ? withLabels(draft, { add: labels }) : draft;
}

/** The title, or with a number if another source has it. */
function freeName(title: string, taken: ReadonlySet<string>): string {
	if (!taken.has(title.toLowerCase())) return title;
	for (let n = 2; ; n++) if (!taken.has(`${title} (${n})`.toLowerCase())) return `${title} (${n})`;
}
