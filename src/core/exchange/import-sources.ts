/**
 * Sources with their turns. A file of ours brings its own turns back, as long as the text is the same; in any other the turns are found
 * as in a transcript, unless a case stands for the source as a whole: its text is then that actor's, labels and all, as the other
 * program counted it.
 */
import { create } from '../commands/ops.ts';
import { detectTurns } from '../text/turns.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { countSaid } from '../text/text-index.ts';
import type { Create } from '../log/change.ts';
import { turnsProblem } from '../model/turns.ts';
import type { Id, Source, Turns } from '../model/records.ts';
import { guidFor, idOfGuid } from './guid.ts';
import type { Incoming } from './incoming.ts';
import { FreeNames, shownName } from './names.ts';
import type { XSource } from './values.ts';

export type PlacedSource = {
	readonly id: Id;
	readonly source: XSource;
	readonly ops: readonly Create[];
	/** Whether turns and speakers are those of the supplement. */
	readonly own: boolean;
};

/** @param wholeOf  the actor whom all of a source is given to */
export function sourceOps(
	incoming: Incoming,
	wholeOf: (source: XSource) => Id | null
): PlacedSource[] {
	const { project, left, idsFor } = incoming;
	const names = new FreeNames(left);
	const ids = idsFor('sources');
	return project.sources.flatMap((source, i) => {
		if (source.text.length === 0) {
			left.add('text-empty', source.name);
			return [];
		}
		const name = names.free(shownName(source.name, 'Source', left));
		const id = ids.give(source.guid, name);
		return [placedSource(incoming, { source, id, name, i, whole: wholeOf(source) })];
	});
}

type Coming = {
	readonly source: XSource;
	readonly id: Id;
	readonly name: string;
	readonly i: number;
	readonly whole: Id | null;
};

function placedSource(incoming: Incoming, coming: Coming): PlacedSource {
	const { source, id, name, i, whole } = coming;
	const { text } = source;
	const hash = incoming.textHashes[i]!;
	const known = incoming.supplement?.sources[id];
	const original = originalOf(incoming, source, id);
	const shared = {
		name,
		text: hash,
		length: text.length,
		...(original === undefined ? {} : { original })
	};
	if (
		known &&
		known.text === hash &&
		!turnsProblem(known.turns, text.length, known.speakers.length)
	) {
		const words = countSaid(text, known.turns);
		const fields = { ...known, ...shared, words, actor: ownActor(incoming, id, whole) };
		return {
			id,
			source,
			ops: [create('sources', id, fields), ...ownSpeakers(incoming, id)],
			own: true
		};
	}
	const { turns, speakers } =
		whole === null ? found(source, id) : { turns: NO_TURNS, speakers: [] };
	const fields = {
		...shared,
		kind: speakers.length > 0 || source.kind === 'transcript' ? 'interview' : 'document',
		words: countSaid(text, turns),
		lang: guessLanguage(text).lang,
		file: source.file === null ? null : source.file.slice(source.file.lastIndexOf('/') + 1),
		date: null,
		turns,
		speakers: speakers.map((speaker) => speaker.id),
		actor: whole
	} satisfies Omit<Source, 'id' | 'alive'>;
	return { id, source, ops: [create('sources', id, fields), ...speakers], own: false };
}

/**
 * The actor of a source of ours without speakers. With ranges given by hand, the case has the rest as passages and not the source as a
 * whole, so that other programs count each passage once.
 */
function ownActor(incoming: Incoming, id: Id, whole: Id | null): Id | null {
	const { actor, speakers } = incoming.supplement!.sources[id]!;
	if (speakers.length > 0) return null;
	const ranges = incoming.supplement!.rows.attributions as readonly { readonly source?: Id }[];
	const inParts = whole === null && ranges.some(({ source }) => source === id);
	return inParts && actor !== null && actorsIn(incoming).has(actor) ? actor : whole;
}

/** Actors of ours whose cases are in the file. */
const actorsIn = ({ project, known }: Incoming): Set<Id | undefined> =>
	new Set(project.cases.map((one) => known('actors', one.guid)));

/** The file that stands for the text in its own form; else, in a file of ours, the one that lies beside it (X18). */
function originalOf({ fileHashes, supplement }: Incoming, { file }: XSource, id: Id) {
	const named = file === null ? undefined : fileHashes.get(file);
	const own = supplement?.originals?.[id];
	if (named !== undefined || own === undefined) return named;
	return [...fileHashes.values()].find((hash) => hash === own);
}

const NO_TURNS: Turns = { from: [], start: [], end: [], speaker: [] };

function found({ text, guid, name }: XSource, id: Id): { turns: Turns; speakers: Create[] } {
	const { turns, labels } = detectTurns(text);
	const place = new Map(labels.map(({ key }, i) => [key, i]));
	return {
		turns: {
			from: turns.map((turn) => turn.from),
			start: turns.map((turn) => turn.start),
			end: turns.map((turn) => turn.end),
			speaker: turns.map((turn) => place.get(turn.key) ?? -1),
			...(turns.some((turn) => turn.time !== null) ? { time: turns.map((turn) => turn.time) } : {})
		},
		speakers: labels.map(({ label, key, role }) =>
			create('speakers', idOfGuid(guidFor('speaker', `${guid || name}/${id}/${key}`)), {
				source: id,
				label,
				role,
				actor: null
			})
		)
	};
}

/** The speakers of a source, from the supplement; one whose actor is gone speaks for nobody. */
function ownSpeakers(incoming: Incoming, source: Id): Create[] {
	const actors = actorsIn(incoming);
	const rows = (incoming.supplement?.rows.speakers ?? []) as readonly {
		readonly id: Id;
		readonly source: Id;
		readonly label: string;
		readonly role: 'participant' | 'interviewer' | 'moderator' | 'other';
		readonly actor: Id | null;
	}[];
	return rows
		.filter((row) => row.source === source)
		.map(({ id, ...row }) =>
			create('speakers', id, {
				...row,
				actor: row.actor !== null && actors.has(row.actor) ? row.actor : null
			})
		);
}
