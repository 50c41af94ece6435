/**
 * A chart or matrix counted, with what it says when it cannot be. Counting is loaded with the first question. A large project is
 * counted in another thread: the page goes on answering meanwhile.
 */
import type { Display } from '#core/displays/display.ts';
import type { DisplaySpec } from '#core/displays/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Texts } from '#lib/passages/texts.svelte.ts';
import { isLarge } from './is-large.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

/** Counts in another thread; texts by hash. @throws what `display` throws */
export type CountFar = (
	project: Project,
	spec: DisplaySpec,
	texts: Readonly<Record<string, string>>,
	lang: Lang
) => Promise<Display>;

/** Errors about the question are part of the answer; faults of the program are thrown. */
export async function countDisplay(
	project: Project,
	spec: DisplaySpec,
	texts: Texts,
	lang: Lang,
	far: CountFar
): Promise<Tried<Display>> {
	if (spec.view === 'matrix' && !isLarge(project)) {
		// A matrix is all that its page ever counts: the other displays need not come with it.
		const { matrix } = await import('#core/displays/matrix.ts');
		return tried(() => matrix(project, spec, lang));
	}
	const { display, displayNeedsTexts } = await import('#core/displays/display.ts');
	const hashes = displayNeedsTexts(spec) ? alive(project, 'sources').map((s) => s.text) : [];
	await texts.load(hashes);
	if (!isLarge(project)) return tried(() => display(project, spec, texts.get, lang));
	const counted = await far(project, spec, texts.all(hashes), lang).then(
		(value) => () => value,
		(error: unknown) => () => {
			throw error;
		}
	);
	return tried(counted);
}
