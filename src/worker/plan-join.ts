/** A copy of the open project, read and compared with it away from the page: both may be large. */
import type { Change } from '#core/log/change.ts';
import type { JoinedPackage } from '#formats/package/plan-join.ts';

/** @param here  the log of the open project @throws SimpulError package.*, join.* */
export async function planJoin(
	bytes: Uint8Array,
	file: string,
	here: readonly Change[]
): Promise<JoinedPackage> {
	const [{ readPackage }, { planJoin: plan }] = await Promise.all([
		import('#formats/package/read.ts'),
		import('#formats/package/plan-join.ts')
	]);
	return plan(here, await readPackage(bytes, file), file);
}
