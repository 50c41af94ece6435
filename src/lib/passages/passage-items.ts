/** Passages as the list beside the table shows them: where, who, under which code, and the words themselves. */
import { countUpTo } from '#core/binary-search.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang, Turns } from '#core/model/records.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';

/** What core/tables/passages.ts finds, as far as the list needs it. */
export type Found = {
	readonly coding: Id;
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly code: Id;
	/** All codes of the passage, where several stand on it together. */
	readonly codes?: readonly Id[];
	readonly speakers: readonly Id[];
	readonly actors: readonly Id[];
};

export type PassageItem = {
	readonly key: string;
	readonly coding: Id;
	readonly source: Id;
	readonly sourceName: string;
	/** Of the words. */
	readonly lang: Lang;
	/** SHA-256 of the source's text. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly colour: string;
	/** Labels of those who speak in it, with their actors: "Bu Rina (Dinas Kesehatan)". */
	readonly who: readonly string[];
	/** Number of the turn it begins in, from 1; null outside turns. */
	readonly turn: number | null;
};

export function passageItems(project: Project, lang: Lang, found: readonly Found[]): PassageItem[] {
	return found.flatMap((passage) => {
		const source = project.sources.get(passage.source);
		if (!source) return [];
		const code = project.codes.get(passage.code);
		return [
			{
				key: `${passage.coding}@${passage.code}`,
				coding: passage.coding,
				source: source.id,
				sourceName: source.name,
				lang: source.lang,
				text: source.text,
				start: passage.start,
				end: passage.end,
				code: (passage.codes ?? [passage.code])
					.map((id) => say(project.codes.get(id)?.name, lang) || id)
					.join(' · '),
				colour: code?.colour ?? '#777777',
				who: whoSpeaks(project, passage),
				turn: turnAt(source.turns, passage.start)
			}
		];
	});
}

/** @returns number of the turn whose label or words hold the position, from 1 */
export function turnAt({ from, end }: Turns, position: number): number | null {
	const turn = countUpTo(from, position) - 1;
	return turn >= 0 && position < end[turn]! ? turn + 1 : null;
}
