/** Any display by its spec: the one door for page and command line. */
import { metaOf } from '../model/visible.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { Texts } from '../tables/counters.ts';
import { cities, type Cities } from './cities.ts';
import { coOccurrence, type CoOccurrence } from './co-occurrence.ts';
import { distribution, type Distribution } from './distribution.ts';
import { matrix, type Matrix } from './matrix.ts';
import { portraits, type Portraits } from './portraits.ts';
import { relations, type Relations } from './relations.ts';
import { saturation, type Saturation } from './saturation.ts';
import type { DisplaySpec } from './spec.ts';
import { timeline, type Timeline } from './timeline.ts';
import { valenceBars, type ValenceBars } from './valence.ts';

export type Display =
	| CoOccurrence
	| Relations
	| ValenceBars
	| Saturation
	| Timeline
	| Portraits
	| Distribution
	| Cities
	| Matrix;

/** Whether a display needs the texts of the sources. */
export const displayNeedsTexts = (spec: DisplaySpec): boolean =>
	(spec.view === 'distribution' && spec.unit === 'words') ||
	(spec.view === 'cities' && spec.measure === 'rate');

/**
 * @param texts  text by hash; asked for only if displayNeedsTexts
 * @param lang   of the labels; the project's own by default
 * @throws SimpulError display.* when there is nothing to draw (each function says which); table.unknown-*
 */
export function display(
	project: Project,
	spec: DisplaySpec,
	texts: Texts = () => undefined,
	lang: Lang = metaOf(project)?.lang ?? 'en'
): Display {
	switch (spec.view) {
		case 'co-occurrence':
			return coOccurrence(project, spec, lang);
		case 'relations':
			return relations(project, spec, lang);
		case 'valence':
			return valenceBars(project, spec, lang);
		case 'saturation':
			return saturation(project, spec, lang);
		case 'timeline':
			return timeline(project, spec, lang);
		case 'portraits':
			return portraits(project, spec, lang);
		case 'distribution':
			return distribution(project, spec, texts, lang);
		case 'cities':
			return cities(project, spec, texts, lang);
		case 'matrix':
			return matrix(project, spec, lang);
	}
}
