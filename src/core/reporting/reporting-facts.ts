/** Everything that a project knows of its own methods, gathered: the facts that fill checklists and the methods section. */
import { ledgerOf, type Ledger } from '../claims/ledger.ts';
import type { TextOf } from '../claims/counting.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { metaOf } from '../model/visible.ts';
import { PROGRAM } from '../version.ts';
import { factsOfClaims } from './facts-of-claims.ts';
import { factsOfCoding } from './facts-of-coding.ts';
import { factsOfPeople } from './facts-of-people.ts';
import { factsOfSources } from './facts-of-sources.ts';
import type { Facts } from './facts.ts';

/**
 * @param lang    of labels; the project's own by default
 * @param ledger  if the claims have been judged already
 */
export function reportingFacts(
	project: Project,
	lang: Lang = metaOf(project)?.lang ?? 'en',
	texts?: TextOf,
	ledger: Ledger = ledgerOf(project, texts)
): Facts {
	const coding = factsOfCoding(project, lang);
	const claims = factsOfClaims(ledger);
	return {
		...factsOfPeople(project, lang),
		...factsOfSources(project, lang),
		...coding,
		...claims,
		// What is coded is quoted, beside a claim or not.
		quotations: coding.coders && claims.quotations,
		software: { program: PROGRAM }
	};
}
