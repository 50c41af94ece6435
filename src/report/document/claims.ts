/** The ledger of claims: verdict by verdict with the numbers, and the passages that stand against a claim. */
import type { Entry } from '#core/claims/ledger.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { claimWords as words, report } from '#i18n/report-document.ts';
import { linesOf } from '../claims-file.ts';
import { tellClaim } from '../tell-claim.ts';
import { claimNumber, type Desk } from './desk.ts';
import { SIGNS, standingText } from './claim-lines.ts';
import { triangulation } from './triangulation.ts';
import { ofCoding, quotation } from './quotations.ts';

export function claims(desk: Desk): Part[] {
	const { entries } = desk.ledger;
	if (entries.length === 0) return [plain(desk.say(report.noClaims))];
	return [
		overview(desk, entries),
		...entries.flatMap((entry) => details(desk, entry)),
		...triangulation(desk),
		{ kind: 'heading', level: 3, text: desk.say(words.negative) },
		...negative(desk, entries)
	];
}

function overview(desk: Desk, entries: readonly Entry[]): Part {
	const head = [words.number, words.sentence, words.verdict, words.numbers, words.status];
	return {
		kind: 'table',
		table: {
			caption: desk.say(words.ledger),
			head: head.map((word) => desk.say(word)),
			body: entries.map((entry) => {
				const told = tellClaim(desk.project, entry, desk.locale);
				const asked = told.measures.find(({ isAsked }) => isAsked);
				return [
					claimNumber(desk, entry),
					told.sentence,
					`${SIGNS[entry.verdict.standing]} ${told.standing}`,
					asked ? `${asked.measure}: ${asked.text}` : '',
					told.status
				];
			}),
			...{ foot: null, notes: [] }
		}
	};
}

function details(desk: Desk, entry: Entry): Part[] {
	const told = tellClaim(desk.project, entry, desk.locale);
	return [
		{ kind: 'heading', level: 3, text: `${standingText(desk, entry)}: ${told.sentence}` },
		{
			...{ kind: 'list', start: null },
			items: linesOf(told, desk.locale).map((line) => [plain(line)])
		}
	];
}

function negative(desk: Desk, entries: readonly Entry[]): Part[] {
	const against = entries.filter(({ verdict }) => verdict.evidence.against.length > 0);
	if (against.length === 0) return [plain(desk.say(words.noNegative))];
	return [
		plain(desk.say(words.negativeMeans), 'note'),
		...against.flatMap(({ claim, verdict }): Part[] => [
			{
				kind: 'paragraph',
				runs: [
					{ text: `${claimNumber(desk, { claim, verdict })}: ${claim.sentence} `, strong: true },
					{ text: claim.note.trim() || `(${desk.say(words.unanswered)})` }
				]
			},
			...verdict.evidence.against.map((coding) => quotation(desk, ofCoding(coding)))
		])
	];
}
