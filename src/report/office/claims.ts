import type { Ledger } from '#core/claims/ledger.ts';
import type { Triangulation } from '#core/claims/triangulation.ts';
import type { Project } from '#core/model/project.ts';
import { ledger as words } from '#i18n/claim-sentences.ts';
import { office } from '#i18n/office.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { ledgerHead } from '../claims-file.ts';
import { claimsTable } from '../claims-csv.ts';
import { tellClaim } from '../tell-claim.ts';
import { triangulationTable } from '../triangulation-file.ts';
import type { Counted } from './counted.ts';

/** The ledger: one line for each claim and measure. */
export function claimsCounted(project: Project, ledger: Ledger, locale: Locale): Counted {
	const told = ledger.entries.map((entry) => tellClaim(project, entry, locale));
	const n = ledgerHead(ledger, locale);
	return {
		...{ title: translate(locale, words.title), rule: '', question: '', n, notes: [] },
		tables: [{ ...claimsTable(told, locale), caption: n }]
	};
}

export function triangulationCounted(
	project: Project,
	value: Triangulation,
	locale: Locale
): Counted {
	const table = triangulationTable(project, value, locale);
	return {
		...{ title: table.caption, rule: '', question: `columns=${value.side}`, notes: table.notes },
		n: translate(locale, office.claims, value.rows.length),
		tables: [{ ...table, caption: '' }]
	};
}
