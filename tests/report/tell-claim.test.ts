import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#core/claims/ledger.ts';
import { MEASURES } from '#core/claims/sheet.ts';
import { PROMPTS } from '#core/claims/prompts.ts';
import { REASONS } from '#core/claims/reason.ts';
import { VERDICTS } from '#core/claims/verdict.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { apply } from '#core/log/apply.ts';
import { CLAIM_STATUSES } from '#core/model/claim-records.ts';
import { codingsIn } from '#core/model/visible.ts';
import { caveatNotes, noteFacts, reasonNotes } from '#i18n/claim-notes.ts';
import { figureText } from '#i18n/claim-sentences.ts';
import { claimStatuses, measures, prompts, standings, verdicts } from '#i18n/claims.ts';
import { LOCALES, translate } from '#i18n/message.ts';
import { claimsFile } from '#report/claims-file.ts';
import { tellClaim } from '#report/tell-claim.ts';
import { published } from '../core/claims/published.ts';
import { ready } from '../samples/sample.ts';

const { project } = await ready('jambi');
const SPEC = 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column';
const sentence = 'Pusat kewenangan paling dominan pada Dinkes dan Dinsos.';
const rows = ['health-office', 'social-office'];
const columns = ['pg-authority'];
const expects = { op: 'largest', rows, columns } as const;
const withClaim = apply(
	project,
	addClaim(project, { id: 'k', sentence, spec: SPEC, expect: expects })
);
const entry = ledgerOf(withClaim).entries[0]!;

describe('words', () => {
	it('are there for every code, in both languages', () => {
		const all = [
			...VERDICTS.map((code) => verdicts[code]),
			...MEASURES.map((code) => measures[code]),
			...PROMPTS.map((code) => prompts[code]),
			...CLAIM_STATUSES.map((code) => claimStatuses[code]),
			...Object.values(standings)
		];
		for (const message of all)
			for (const locale of LOCALES) expect(translate(locale, message!)).not.toBe('');
		expect(Object.keys(reasonNotes).sort()).toEqual([...REASONS].sort());
	});

	it('are whole sentences even where facts are missing', () => {
		for (const note of [...Object.values(reasonNotes), ...Object.values(caveatNotes)])
			for (const locale of LOCALES) {
				const text = translate(
					locale,
					note,
					noteFacts(locale, {}, (_side, id) => id)
				);
				expect(text).toMatch(/[.]$/);
				expect(text).not.toMatch(/undefined|NaN|null/);
			}
	});

	it('numbers stand with what they are of', () => {
		const share = { kind: 'percent', value: 37.5, n: 3, of: 8 } as const;
		expect(figureText('en', share)).toBe('37.5% (3 of 8)');
		expect(figureText('id', share)).toBe('37,5\u00a0% (3 dari 8)');
		expect(figureText('en', { kind: 'count', value: 3, n: 3, of: 8 })).toBe('3 of 8');
		expect(figureText('en', { kind: 'rate', value: 5.333, n: 2, of: 375 })).toBe(
			'5.3 (2 in 375 words)'
		);
		expect(figureText('en', { kind: 'other', value: 73.29, n: null, of: null })).toBe('73.29');
	});
});

describe('a verdict in words', () => {
	it('K6: says all three about Dinkes and Dinsos, in English', () => {
		const told = tellClaim(withClaim, entry, 'en');
		expect(told.standing).toBe('contradicted');
		expect(told.measures.find(({ isAsked }) => isAsked)).toEqual({
			...{ measure: 'Percent of the column', verdict: 'contradicted', isAsked: true },
			text: 'Health office 25% (2 of 8), Social office 25% (2 of 8); against Community and beneficiaries 37.5% (3 of 8).'
		});
		expect(told.trueUnder).toContain('Percent of the column, taken together');
		expect(told.trueUnder).toContain('Who is said to hold it');
		expect(told.caveats).toContain('Rows show who speaks about it, not who holds it.');
	});

	it('and in Indonesian', () => {
		const told = tellClaim(withClaim, entry, 'id');
		expect(told.standing).toBe('dibantah');
		expect(told.measures.find(({ isAsked }) => isAsked)!.text).toBe(
			'Dinas Kesehatan 25\u00a0% (2 dari 8), Dinas Sosial 25\u00a0% (2 dari 8); dibanding Masyarakat penerima 37,5\u00a0% (3 dari 8).'
		);
		expect(told.trueUnder).toContain('Persen kolom, bila digabung');
	});

	it('K11: lists what stands against it, and stays open until there is a word on that', () => {
		const [first] = [...project.sources.keys()].flatMap((id) => codingsIn(project, id));
		const evidence = { for: [], against: [first!.id] };
		const told = (note: string) => {
			const after = apply(
				project,
				addClaim(project, { id: 'k', sentence, status: 'accepted', evidence, note })
			);
			const ledger = ledgerOf(after);
			return { file: claimsFile('text', after, ledger, 'en'), ledger };
		};
		const { file, ledger } = told('');
		expect(ledger.entries[0]!.verdict.evidence.open).toBe(true);
		expect(file).toContain('Passages: 0 for, 1 against. Nobody has commented on');
		expect(file).toContain('Against: jmb-bpjs-01, 473–727: Routine operations');
		expect(file).toContain('Status: accepted, still open.');
		const settled = told('They only register names.');
		expect(settled.ledger.entries[0]!.verdict.evidence.open).toBe(false);
		expect(settled.file).toContain('Status: accepted.');
		expect(settled.file).not.toContain('Nobody has commented');
	});

	it('no figure of sixty published sentences is without a name or a number', () => {
		for (const locale of LOCALES)
			for (const format of ['text', 'md'] as const) {
				const papers = published();
				const file = claimsFile(format, papers, ledgerOf(papers), locale);
				expect(file).not.toMatch(/undefined|NaN|null|\[object/);
				expect(file).toContain(locale === 'id' ? 'klaim' : 'claims');
			}
	});
});
