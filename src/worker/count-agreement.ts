/** How far coders agree, in a project so large that the page would stand still meanwhile. */
import { agreementOf, type Agreement } from '#core/agreement/agreement.ts';
import type { AgreementSpec } from '#core/agreement/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

/** @param texts  by hash @throws SimpulError as agreementOf */
export const countAgreement = (
	project: Project,
	spec: AgreementSpec,
	texts: Readonly<Record<string, string>>,
	lang: Lang
): Agreement => agreementOf(project, spec, (hash) => texts[hash]!, lang);
