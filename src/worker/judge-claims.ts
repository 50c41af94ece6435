/** Verdicts on the claims of large projects, computed where no page waits. */
import type { Claim } from '#core/model/claim-records.ts';
import type { Project } from '#core/model/project.ts';

/** In the order of the claims. @param texts  by hash; what is missing is told by the verdict */
export async function judgeClaims(
	project: Project,
	claims: readonly Claim[],
	texts: Readonly<Record<string, string>>
) {
	const [{ counting }, { verdictOf }] = await Promise.all([
		import('#core/claims/counting.ts'),
		import('#core/claims/verdict.ts')
	]);
	const textOf = (hash: string) => texts[hash];
	const count = counting(project, textOf);
	return claims.map((claim) => verdictOf(project, claim, textOf, count));
}
