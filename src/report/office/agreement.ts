import type { Agreement } from '#core/agreement/agreement.ts';
import { agreementText } from '#core/agreement/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Locale } from '#i18n/message.ts';
import { agreementTable } from '../agreement-file.ts';
import { tellAgreement } from '../tell-agreement.ts';
import type { Counted } from './counted.ts';

/** How far coders agree, code by code. */
export function agreementCounted(project: Project, value: Agreement, locale: Locale): Counted {
	const { title, n, notes } = tellAgreement(project, value, locale);
	return {
		...{ title, rule: '', question: agreementText(value.spec), n, notes },
		tables: [{ ...agreementTable(project, value, locale), caption: n, notes }]
	};
}
