/** Who coded, with which codes, and what came of it. */
import { codeTree, flatten } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { alive, codingsIn } from '../model/visible.ts';
import { crosstab } from '../tables/crosstab.ts';
import { DEFAULT_SPEC } from '../tables/spec.ts';
import type { Facts } from './facts.ts';

type OfCoding = Pick<
	Facts,
	'theory' | 'coders' | 'codebook' | 'derivation' | 'themes' | 'subthemes'
>;

export function factsOfCoding(project: Project, lang: Lang): OfCoding {
	const codes = flatten(codeTree(project)).map(({ code, depth }) => ({ code, depth }));
	const { used, coders, codings, sources, shared } = usedIn(project);
	const inUse = codes.filter(({ code }) => used.has(code.id));
	const theory = inUse.filter(({ code }) => code.framework !== null).length;
	const below = inUse.filter(({ depth }) => depth > 0);
	const frameworks = alive(project, 'frameworks').map(({ name }) => name);
	const themes = themesIn(project, lang);
	return {
		theory: frameworks.length > 0 ? { frameworks } : null,
		coders: codings > 0 ? { coders, codings, sources, shared } : null,
		codebook:
			codes.length > 0
				? {
						...{ codes: codes.length, used: inUse.length },
						top: codes.filter(({ depth }) => depth === 0).length
					}
				: null,
		derivation: inUse.length > 0 ? { theory, material: inUse.length - theory } : null,
		themes: themes.length > 0 ? { themes } : null,
		subthemes:
			below.length > 0
				? {
						codes: below.length,
						applied: below.reduce((sum, { code }) => sum + used.get(code.id)!, 0)
					}
				: null
	};
}

function usedIn(project: Project) {
	const used = new Map<Id, number>();
	const coders = new Set<Id>();
	let codings = 0;
	let sources = 0;
	let shared = 0;
	for (const { id } of alive(project, 'sources')) {
		const here = codingsIn(project, id);
		if (here.length === 0) continue;
		const by = new Set(here.map(({ coder }) => coder));
		for (const coder of by) coders.add(coder);
		for (const { code } of here) used.set(code, (used.get(code) ?? 0) + 1);
		codings += here.length;
		sources += 1;
		shared += by.size > 1 ? 1 : 0;
	}
	return { used, coders: coders.size, codings, sources, shared };
}

function themesIn(project: Project, lang: Lang) {
	const spec = { ...DEFAULT_SPEC, rows: { by: 'source' }, columns: { by: 'code' } } as const;
	const { columns, columnTotals } = crosstab(project, spec, undefined, lang);
	return columns
		.map(({ id, label }, c) => ({ id, label, n: columnTotals[c]! }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
}
