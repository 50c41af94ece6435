/** The ledger as a table, one line for each claim and measure, so that a spreadsheet can sort and filter it. */
import type { Printed } from '#core/tables/print.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { ledger, ledgerHeads } from '#i18n/claim-sentences.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { ToldClaim } from './tell-claim.ts';

export function claimsCsv(told: readonly ToldClaim[], locale: Locale): string {
	const { head, body } = claimsTable(told, locale);
	return csvLines([head, ...body]);
}

export function claimsTable(told: readonly ToldClaim[], locale: Locale): Printed {
	const say = (message: Message) => translate(locale, message);
	const { number, sentence, standing, measure, verdict, numbers, asked, caveats } = ledgerHeads;
	const heads = [number, sentence, standing, measure, asked, verdict, numbers, caveats];
	const lines = told.flatMap((claim, i) =>
		claim.measures.map((one) => [
			...[String(i + 1), claim.sentence, claim.standing, one.measure],
			...[one.isAsked ? say(ledgerHeads.yes) : '', one.verdict, one.text],
			...[claim.caveats.join(' '), claim.status, claim.note.trim()]
		])
	);
	const head = [...heads, ledger.status, ledger.note].map(say);
	return { caption: '', head, body: lines, foot: null, notes: [] };
}
