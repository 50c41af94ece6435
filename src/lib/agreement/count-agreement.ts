/** The answer to the question of the page, or why there is none. A large project is counted in another thread. */
import type { Agreement } from '#core/agreement/agreement.ts';
import type { AgreementSpec } from '#core/agreement/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import type { Texts } from '#lib/passages/texts.svelte.ts';
import { isLarge } from '#lib/question/is-large.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

/** Counts in another thread; texts by hash. @throws what `agreementOf` throws */
export type CountFar = (
	project: Project,
	spec: AgreementSpec,
	texts: Readonly<Record<string, string>>,
	lang: Lang
) => Promise<Agreement>;

/** Errors about the question are part of the answer; faults of the program are thrown. */
export async function countAgreement(
	project: Project,
	spec: AgreementSpec,
	texts: Texts,
	needed: readonly string[],
	lang: Lang,
	far: CountFar
): Promise<Tried<Agreement>> {
	await texts.load(needed);
	if (!isLarge(project)) {
		const { agreementOf } = await import('#core/agreement/agreement.ts');
		return tried(() => agreementOf(project, spec, (hash) => texts.get(hash)!, lang));
	}
	const counted = await far(project, spec, texts.all(needed), lang).then(
		(value) => () => value,
		(error: unknown) => () => {
			throw error;
		}
	);
	return tried(counted);
}
