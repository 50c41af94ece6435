/** The ledger of claims as printed: text, Markdown, CSV or JSON. The same verdicts as in the app. */
import type { Entry, Ledger } from '#core/claims/ledger.ts';
import type { Project } from '#core/model/project.ts';
import { ledger as words } from '#i18n/claim-sentences.ts';
import { standings } from '#i18n/claims.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { claimsCsv } from './claims-csv.ts';
import { tellClaim, type ToldClaim } from './tell-claim.ts';

export const CLAIM_FORMATS = ['text', 'json', 'md', 'csv'] as const;
export type ClaimFormat = (typeof CLAIM_FORMATS)[number];

export function claimsFile(
	format: ClaimFormat,
	project: Project,
	ledger: Ledger,
	locale: Locale
): string {
	if (format === 'json') return `${JSON.stringify(claimsJson(ledger), null, '\t')}\n`;
	const told = ledger.entries.map((entry) => tellClaim(project, entry, locale));
	if (format === 'csv') return claimsCsv(told, locale);
	const head = ledgerHead(ledger, locale);
	if (format === 'text')
		return [head, ...told.map((one, i) => inText(one, i, locale))].join('\n\n') + '\n';
	const title = `# ${translate(locale, words.title)}`;
	return [title, head, ...told.map((one, i) => inMarkdown(one, i, locale))].join('\n\n') + '\n';
}

/** How many claims stand, in a sentence. */
export function ledgerHead({ entries, counts }: Ledger, locale: Locale): string {
	if (entries.length === 0) return translate(locale, words.none);
	const parts = Object.entries(counts)
		.filter(([, n]) => n > 0)
		.map(
			([standing, n]) => `${formatNumber(locale, n)} ${translate(locale, standings[standing]!)}`
		);
	return translate(locale, words.count, entries.length, parts.join(', '));
}

/** The lines below the sentence, in the order in which one reads them. */
export function linesOf(told: ToldClaim, locale: Locale): string[] {
	const label = (
		of: keyof typeof words & ('caution' | 'ask' | 'counterCase' | 'status' | 'note')
	) => translate(locale, words[of]);
	const asked = told.measures.filter(({ isAsked }) => isAsked);
	const others = told.measures.filter(({ isAsked }) => !isAsked);
	return [
		...[...asked, ...others].map(({ measure, verdict, text }) =>
			`${measure}: ${verdict}. ${text}`.trimEnd()
		),
		told.trueUnder,
		...told.caveats.map((caveat) => `${label('caution')}: ${caveat}`),
		...told.prompts.map((prompt) => `${label('ask')}: ${prompt}`),
		told.passages,
		...told.against.map((place) => `${label('counterCase')}: ${place}`),
		`${label('status')}: ${told.status}.`,
		told.note.trim() === '' ? '' : `${label('note')}: ${told.note.trim()}`
	].filter((line) => line !== '');
}

const inText = (told: ToldClaim, i: number, locale: Locale): string =>
	[
		`${i + 1}. [${told.standing}] ${told.sentence}`,
		...linesOf(told, locale).map((line) => `   ${line}`)
	].join('\n');

const inMarkdown = (told: ToldClaim, i: number, locale: Locale): string =>
	[
		`${i + 1}. **${told.standing}**: ${escaped(told.sentence)}`,
		'',
		...linesOf(told, locale).map((line) => `   - ${escaped(line)}`)
	].join('\n');

const escaped = (text: string): string =>
	text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

/** For programs: keys and their order are part of the interface. */
function claimsJson({ entries, counts, contradicted }: Ledger) {
	const ids = (codings: Entry['verdict']['evidence']['for']) => codings.map(({ id }) => id);
	return {
		counts,
		contradicted: contradicted.map(({ claim }) => claim.id),
		claims: entries.map(({ claim, verdict }) => ({
			...{ id: claim.id, sentence: claim.sentence, spec: claim.spec, expect: claim.expect },
			...{ status: claim.status, note: claim.note, standing: verdict.standing },
			...{ asked: verdict.asked, measures: verdict.measures, trueUnder: verdict.trueUnder },
			...{ caveats: verdict.caveats, prompts: verdict.prompts },
			evidence: {
				for: ids(verdict.evidence.for),
				against: ids(verdict.evidence.against),
				lost: verdict.evidence.lost,
				open: verdict.evidence.open
			}
		}))
	};
}
