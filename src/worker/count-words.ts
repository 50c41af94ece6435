/** Words of all that is said, counted where no page waits. */
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import type { WordQuestion } from '#core/query/frequencies.ts';

/** @param texts  by hash @throws SimpulError as core/query/frequencies.ts does */
export async function countWords(
	project: Project,
	question: WordQuestion,
	texts: Readonly<Record<string, string>>,
	lang: Lang
) {
	const { frequencies } = await import('#core/query/frequencies.ts');
	return frequencies(project, question, (hash) => texts[hash], lang);
}
