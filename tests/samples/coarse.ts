/**
 * The sample as if it had been coded by top-level codes only: each with all passages and all cues of the codes below it. So few sources
 * give a model enough examples only of codes as coarse as that.
 */
import { packCodings, codingsOf } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import { pathOf } from '#core/model/code-tree.ts';
import type { Code, Coding, Lang } from '#core/model/records.ts';

export const topOf = (project: Project, code: string): string =>
	pathOf(project, code)[0]?.id ?? code;

export function coarse(project: Project): Project {
	const cuesOf = (top: string, lang: Lang) => [
		...new Set(
			[...project.codes.values()].flatMap(({ id, cues }) =>
				topOf(project, id) === top ? (cues[lang] ?? []) : []
			)
		)
	];
	const tops = [...project.codes.values()].filter(({ parent }) => parent === null);
	const codes = new Map(
		tops.map((code): [string, Code] => {
			const cues = { en: cuesOf(code.id, 'en'), id: cuesOf(code.id, 'id') };
			return [code.id, { ...code, codable: true, cues }];
		})
	);
	const codings = new Map(
		[...project.codings].map(([source, block]) => {
			const all = [...codingsOf(block)].map((coding): Coding => ({
				...coding,
				code: topOf(project, coding.code)
			}));
			return [source, packCodings(source, all)];
		})
	);
	return { ...project, codes, codings };
}
