/** The address of the page is the text of its question. */
import { agreementText, parseAgreement, type AgreementSpec } from '#core/agreement/spec.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

export const askedAgreement = (search: string): Tried<AgreementSpec> =>
	tried(() => parseAgreement(new URLSearchParams(search)));

/** The query that asks otherwise in part. */
export const otherQuery = (spec: AgreementSpec, part: Partial<AgreementSpec>): string =>
	agreementText({ ...spec, ...part });
