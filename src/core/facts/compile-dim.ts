import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { coderDimension, namedActorDimension, valenceDimension } from './answer-dimensions.ts';
import {
	codeDimension,
	frameworkCodes,
	frameworkDimension,
	type Parents
} from './code-dimensions.ts';
import { dimText, type Dim } from './dim.ts';
import type { Dimension } from './dimension.ts';
import type { Facts } from './facts.ts';
import { dimMeant } from './meant.ts';
import { originDimension } from './origin-dimension.ts';
import { dateDimension, kindDimension, sourceDimension } from './source-dimensions.ts';
import { actorDimension, speakerDimension } from './voice-dimensions.ts';

/**
 * From the question to integers.
 * @throws SimpulError table.unknown-code, table.unknown-set, table.set-removed, table.unknown-attribute, table.unknown-framework
 */
export function compileDim(
	project: Project,
	{ people, codes }: Facts,
	asked: Dim,
	parents: Parents,
	lang: Lang
): Dimension {
	const dim = dimMeant(project, asked);
	switch (dim.by) {
		case 'actor':
			return actorDimension(project, people, dim.attribute, lang);
		case 'type':
			return actorDimension(project, people, 'type', lang);
		case 'about':
		case 'holder':
			return namedActorDimension(project, people, dim.by, dim.attribute, lang);
		case 'speaker':
			return speakerDimension(people);
		case 'source':
			return sourceDimension(project, people, dim.attribute);
		case 'kind':
			return kindDimension(people);
		case 'date':
			return dateDimension(people, dim.period);
		case 'coder':
			return coderDimension(people);
		case 'valence':
			return valenceDimension();
		case 'origin':
			return originDimension(project);
		case 'code':
			return codeDimension(codes, dim, parents, lang);
		case 'framework':
			return dim.id === undefined
				? frameworkDimension(project, codes, lang)
				: frameworkCodes(project, codes, dim.id, parents, lang);
		default:
			throw new SimpulError('table.bad-dimension', { text: dimText(dim) });
	}
}
