/** A claim where it stands in a text: its number, sign and word, and below the paragraph the numbers it rests on. */
import type { Entry } from '#core/claims/ledger.ts';
import type { Standing } from '#core/claims/verdict.ts';
import { report } from '#i18n/report-document.ts';
import { ledger as ledgerWords } from '#i18n/claim-sentences.ts';
import { tellClaim } from '../tell-claim.ts';
import { claimNumber, type Desk } from './desk.ts';

/** Beside the word, so that neither colour nor shape stands alone. */
export const SIGNS: { readonly [standing in Standing]: string } = {
	supported: '✓',
	contradicted: '✗',
	caveat: '!',
	'not-checkable': '?'
};

/** "K1 ✗ contradicted". */
export const standingText = (desk: Desk, entry: Entry): string =>
	[
		claimNumber(desk, entry),
		SIGNS[entry.verdict.standing],
		tellClaim(desk.project, entry, desk.locale).standing
	].join('\u00a0');

export const entryOf = ({ ledger }: Desk, id: string): Entry | undefined =>
	ledger.entries.find(({ claim }) => claim.id === id);

/** @param written  the words in the text, which may be others than the claim's */
export function claimNote(desk: Desk, entry: Entry, written: string): string {
	const { say } = desk;
	const told = tellClaim(desk.project, entry, desk.locale);
	const asked = told.measures.find(({ isAsked }) => isAsked);
	const same = written.replace(/\s+/g, ' ').trim() === told.sentence.replace(/\s+/g, ' ').trim();
	return [
		`${standingText(desk, entry)}.`,
		asked ? `${asked.measure}: ${asked.verdict}. ${asked.text}` : '',
		told.trueUnder,
		...told.caveats.map((caveat) => `${say(ledgerWords.caution)}: ${caveat}`),
		told.passages,
		same ? '' : say(report.claimSays, told.sentence)
	]
		.map((text) => text.trim())
		.filter((text) => text !== '')
		.join(' ');
}
