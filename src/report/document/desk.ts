/** What all sections of a report need: the project, its texts, the verdicts, and words in one language. */
import type { TextOf } from '#core/claims/counting.ts';
import type { Entry, Ledger } from '#core/claims/ledger.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import type { Facts } from '#core/reporting/facts.ts';
import { linesOf } from '#core/text/line-at.ts';
import { quotationWords } from '#i18n/report-document.ts';
import type { Locale } from '#i18n/message.ts';
import { tongue, type Say } from '../displays/told.ts';
import { voicesIn, type Voices } from './voices.ts';

export type Desk = {
	readonly project: Project;
	readonly locale: Locale;
	readonly say: Say;
	readonly number: (n: number) => string;
	readonly texts: TextOf;
	readonly ledger: Ledger;
	readonly facts: Facts;
	/** Who speaks in each coding. */
	readonly voices: Voices;
};

export function makeDesk(
	given: Pick<Desk, 'project' | 'locale' | 'texts' | 'ledger' | 'facts'>
): Desk {
	const { say, number } = tongue(given.locale);
	return { ...given, say, number, voices: voicesIn(given.project) };
}

/** Claims go by a number of their own, in the order of their making. */
export const claimNumber = ({ ledger }: Desk, { claim }: Entry): string =>
	`K${ledger.entries.findIndex((one) => one.claim.id === claim.id) + 1}`;

export type Place = {
	readonly coding: Id;
	readonly source: Id;
	readonly start: number;
	readonly end: number;
};

/** "Bu Rina (Dinas Kesehatan) · jmb-dinkes-01, lines 12–14": as the reader numbers its lines. */
export function whereIs({ project, texts, voices, say }: Desk, place: Place): string {
	const source = project.sources.get(place.source);
	const text = source && texts(source.text);
	const who = voices.get(place.coding) ?? [];
	const lines = text === undefined ? [] : [say(quotationWords.line, ...linesOf(text, place))];
	return [
		who.length > 0 ? who.join(', ') : say(quotationWords.nobody),
		[source?.name ?? place.source, ...lines].join(', ')
	].join(' · ');
}
