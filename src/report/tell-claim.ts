/** A verdict in words: what the claims page, the report and `simpul claims` print. */
import type { MeasureVerdict } from '#core/claims/verdict.ts';
import type { Entry } from '#core/claims/ledger.ts';
import type { Shown } from '#core/claims/outcome.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding } from '#core/model/records.ts';
import { caveatNotes, noteFacts, reasonNotes, told } from '#i18n/claim-notes.ts';
import { figureText, ledger, ruleWords } from '#i18n/claim-sentences.ts';
import { claimStatuses, measures, prompts, standings, verdicts } from '#i18n/claims.ts';
import { formatList } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import { claimNames, type NameOf } from './claim-names.ts';

export type ToldMeasure = {
	readonly measure: string;
	readonly verdict: string;
	/** The numbers, or why there are none. */
	readonly text: string;
	readonly isAsked: boolean;
};

export type ToldClaim = {
	readonly sentence: string;
	readonly standing: string;
	readonly status: string;
	readonly note: string;
	readonly measures: readonly ToldMeasure[];
	/** '' if there is none. */
	readonly trueUnder: string;
	readonly caveats: readonly string[];
	readonly prompts: readonly string[];
	/** '' if nobody set a passage beside it. */
	readonly passages: string;
	/** Each passage against it: where it is and under which code. */
	readonly against: readonly string[];
};

export function tellClaim(project: Project, { claim, verdict }: Entry, locale: Locale): ToldClaim {
	const name = claimNames(project, claim, locale);
	const word = (words: { readonly [code: string]: Message }, code: string) =>
		words[code] ? translate(locale, words[code]) : code;
	const where = verdict.trueUnder.map(({ measure, reading }) =>
		reading === 'together'
			? translate(locale, ledger.together, word(measures, measure))
			: word(measures, measure)
	);
	const { evidence } = verdict;
	const [pro, contra, lost] = [evidence.for.length, evidence.against.length, evidence.lost.length];
	const silent = contra > 0 && claim.note.trim() === '';
	const status = word(claimStatuses, claim.status);
	return {
		sentence: claim.sentence,
		standing: word(standings, verdict.standing),
		status:
			silent && claim.status !== 'open' ? translate(locale, ledger.stillOpen, status) : status,
		note: claim.note,
		measures: verdict.measures.map((one) => ({
			measure: word(measures, one.measure),
			verdict: word(verdicts, one.verdict),
			text: measureText(one, name, locale),
			isAsked: one.measure === verdict.asked.measure
		})),
		trueUnder: where.length > 0 ? translate(locale, ledger.trueUnder, where.join('; ')) : '',
		caveats: verdict.caveats.map(({ code, ...data }) =>
			told(locale, caveatNotes, code, noteFacts(locale, data, name))
		),
		prompts: verdict.prompts.map((prompt) => word(prompts, prompt)),
		passages:
			pro + contra + lost === 0
				? ''
				: [
						translate(locale, ledger.passages, pro, contra, lost),
						...(silent ? [translate(locale, ledger.unanswered)] : [])
					].join(' '),
		against: evidence.against.map((coding) => whereIs(project, coding, locale))
	};
}

/** "jmb-obs-01, 1141–1398: Not involved" */
function whereIs(project: Project, { source, start, end, code }: Coding, locale: Locale): string {
	const name = project.sources.get(source)?.name ?? source;
	return `${name}, ${start}–${end}: ${say(project.codes.get(code)?.name, locale) || code}`;
}

function measureText(one: MeasureVerdict, name: NameOf, locale: Locale): string {
	const { reason, figures, kind, fragile } = one;
	if (reason) {
		const { code, ...data } = reason;
		return told(locale, reasonNotes, code, noteFacts(locale, data, name));
	}
	const text = (shown: Shown) =>
		`${formatList(
			locale,
			shown.rows.map((id) => name('row', id))
		)} ${figureText(locale, { ...shown, kind })}`;
	const of = (part: Shown['part']) => figures.filter((shown) => shown.part === part).map(text);
	const against = of('other');
	const numbers = [
		of('named').join(', '),
		against.length > 0 ? `${translate(locale, ledger.against)} ${against.join(', ')}` : '',
		...of('made').map((made) => `= ${made}`)
	].filter((part) => part !== '');
	const rules = formatList(
		locale,
		fragile.map(({ rule, value }) => translate(locale, ruleWords[rule]![value]!))
	);
	return [
		numbers.length > 0 ? `${numbers.join('; ')}.` : '',
		rules === '' ? '' : translate(locale, ledger.rules, rules)
	]
		.filter((part) => part !== '')
		.join(' ');
}
