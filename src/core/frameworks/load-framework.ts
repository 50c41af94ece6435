/**
 * Loads one theory codebook. The data files are imported by small modules and those by `import()`: a bundler makes one file of each,
 * and no import attribute stands in a dynamic import, which development servers do not all understand.
 */
import { SimpulError } from '../model/error.ts';
import { FRAMEWORKS, type FrameworkId } from './list.ts';
import type { StoredCode, TheoryFramework } from './theory.ts';

const CODES: Readonly<Record<FrameworkId, () => Promise<{ default: readonly StoredCode[] }>>> = {
	polycentric: () => import('./polycentric.ts'),
	peters: () => import('./peters.ts'),
	'digital-innovation': () => import('./digital-innovation.ts'),
	'data-governance': () => import('./data-governance.ts'),
	triangulation: () => import('./triangulation.ts')
};

/** @throws SimpulError framework.unknown {framework} */
export async function loadFramework(id: FrameworkId): Promise<TheoryFramework> {
	const entry = FRAMEWORKS.find((framework) => framework.id === id);
	if (!entry) throw new SimpulError('framework.unknown', { framework: id });
	const [stored, references] = await Promise.all([CODES[id](), import('./references.ts')]);
	const codes = stored.default.map((code) => ({
		...code,
		citations: code.citations.map((key) => references.default[key]!)
	}));
	const citations = [...new Set(codes.flatMap((code) => code.citations))];
	return { id, name: entry.name, codes, citations };
}
