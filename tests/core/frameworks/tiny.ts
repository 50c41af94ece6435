import type { TheoryCode, TheoryFramework } from '#core/frameworks/theory.ts';

const code = (id: string, parent: string | null, rank: number): TheoryCode => ({
	id,
	parent,
	rank,
	codable: parent !== null,
	appliesTo: 'passage',
	name: { en: id, id },
	definition: { en: `What ${id} means` },
	include: {},
	exclude: {},
	rule: {},
	cues: { en: [], id: [] },
	confusable: [],
	citations: ['Author (2000). Work.'],
	colour: '#0072b2',
	valence: 'optional',
	valenceHint: null
});

/** A codebook of two codes. */
export const tiny: TheoryFramework = {
	id: 'polycentric',
	name: { en: 'Tiny' },
	codes: [code('t-top', null, 1), code('t-below', 't-top', 2)],
	citations: ['Author (2000). Work.']
};
