/** Any display in words: the one door for page and command line. */
import type { Display } from '#core/displays/display.ts';
import type { Project } from '#core/model/project.ts';
import { displays, displayTitles } from '#i18n/displays.ts';
import type { Locale } from '#i18n/message.ts';
import { filterText } from '../filter-values.ts';
import { tellCities } from './tell-cities.ts';
import { tellCoOccurrence } from './tell-co-occurrence.ts';
import { tellDistribution } from './tell-distribution.ts';
import { tellMatrix } from './tell-matrix.ts';
import { tellPortraits } from './tell-portraits.ts';
import { tellRelations } from './tell-relations.ts';
import { tellSaturation } from './tell-saturation.ts';
import { tellTimeline } from './tell-timeline.ts';
import { tellValence } from './tell-valence.ts';
import { tongue, type ToldDisplay, type Tongue } from './told.ts';

/** @param project  that it was counted from: it has the names of what the filters ask for */
export function tellDisplay(value: Display, locale: Locale, project: Project): ToldDisplay {
	const words = tongue(locale);
	const told = tell(value, words);
	const filters = value.spec.where.map((one) => filterText(project, locale, one)).join('; ');
	return {
		title: words.say(displayTitles[value.view]!),
		...told,
		notes: [
			...told.notes,
			...('coders' in value && value.coders > 1 ? [words.say(displays.addedUp, value.coders)] : []),
			...(filters === '' ? [] : [words.say(displays.filtered, filters)])
		]
	};
}

function tell(value: Display, words: Tongue): Omit<ToldDisplay, 'title'> {
	switch (value.view) {
		case 'co-occurrence':
			return tellCoOccurrence(value, words);
		case 'relations':
			return tellRelations(value, words);
		case 'valence':
			return tellValence(value, words);
		case 'saturation':
			return tellSaturation(value, words);
		case 'timeline':
			return tellTimeline(value, words);
		case 'portraits':
			return tellPortraits(value, words);
		case 'distribution':
			return tellDistribution(value, words);
		case 'cities':
			return tellCities(value, words);
		case 'matrix':
			return tellMatrix(value, words);
	}
}
