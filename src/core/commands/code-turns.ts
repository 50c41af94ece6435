import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id, Source } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import { notYetCoded } from './code-hits.ts';
import { newCodingId } from './coding-fields.ts';
import { needCodable, needCoder, needNewIds, needSome, needSource, needSpeaker } from './guards.ts';
import { create, edit } from './ops.ts';

export type CodeTurns = {
	readonly speaker: Id;
	readonly codes: readonly Id[];
	readonly coder: Id;
	/** Called once per coding: any text that no other coding of the source has. */
	readonly unique: () => string;
};

/** What one speaker says, turn by turn, in text order. */
export function turnsOf({ turns, speakers }: Source, speaker: Id): Span[] {
	const at = speakers.indexOf(speaker);
	return turns.start.flatMap((start, i) =>
		at >= 0 && turns.speaker[i] === at && turns.end[i]! > start
			? [{ start, end: turns.end[i]! }]
			: []
	);
}

/**
 * Codes every turn of a speaker, as one change (rule H3 of docs/spec/coding.md). Turns that have a code already are left out;
 * `args.skipped` counts them.
 * @throws SimpulError speaker.unknown, coder.unknown, code.unknown, code.not-codable, nothing.to-change if all turns have the codes
 */
export function codeTurns(project: Project, args: CodeTurns): Edit {
	const speaker = needSpeaker(project, args.speaker);
	const source = needSource(project, speaker.source);
	const coder = needCoder(project, args.coder).id;
	const turns = turnsOf(source, speaker.id).map((turn) => ({ ...turn, source: source.id }));
	const codes = needSome([...new Set(args.codes)]).map((code) => needCodable(project, code).id);
	const fresh = needSome(
		codes.flatMap((code) =>
			notYetCoded(project, turns, code, coder).map((turn) => ({ ...turn, code }))
		)
	);
	const ops = fresh.map(({ start, end, code }) =>
		create('codings', newCodingId(source.id, args.unique()), {
			source: source.id,
			code,
			coder,
			start,
			end
		})
	);
	needNewIds(
		project,
		'codings',
		ops.map(({ id }) => id)
	);
	const told = { source: source.id, speaker: speaker.id, name: speaker.label, codes };
	const skipped = turns.length * codes.length - ops.length;
	return edit('coding.turns', { ...told, codings: ops.length, skipped }, ops);
}
