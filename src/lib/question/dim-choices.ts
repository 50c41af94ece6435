/** What may stand on a side of the table: every dimension, the attributes of this project by name, and codes. */
import { dimText, PERIODS, type Dim } from '#core/facts/dim.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { alive, attributesOn } from '#core/model/visible.ts';
import { asking } from '#i18n/crosstab-asking.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { dimLabel } from './dim-facts.ts';

export type Choice = { readonly text: string; readonly label: string };
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

export function dimChoices(project: Project, locale: Locale): ChoiceGroup[] {
	const onActors = attributesOn(project, 'actor').map((a) => a.name);
	const onSources = attributesOn(project, 'source').map((a) => a.name);
	const withAttributes = (
		by: 'actor' | 'about' | 'holder' | 'source',
		names: readonly string[]
	): Dim[] => [
		{ by },
		...(by === 'about' || by === 'holder' ? [{ by, attribute: 'type' }] : []),
		...names.map((attribute) => ({ by, attribute }))
	];
	const group = (label: string, dims: readonly Dim[]): ChoiceGroup => ({
		label,
		choices: dims.map((dim) => ({ text: dimText(dim), label: dimLabel(project, locale, dim) }))
	});
	const [actor, ...byActor] = withAttributes('actor', onActors);
	return [
		group(translate(locale, asking.whoSpeaks), [
			actor!,
			{ by: 'type' },
			...byActor,
			{ by: 'speaker' }
		]),
		group(translate(locale, asking.whoIsNamed), [
			...withAttributes('about', onActors),
			...withAttributes('holder', onActors)
		]),
		group(translate(locale, asking.whereFrom), [
			...withAttributes('source', onSources),
			{ by: 'kind' },
			...PERIODS.map((period): Dim => ({ by: 'date', period }))
		]),
		group(translate(locale, asking.howCoded), [
			{ by: 'coder' },
			{ by: 'valence' },
			{ by: 'origin' }
		]),
		group(translate(locale, asking.codes), codeDims(project, locale))
	];
}

function codeDims(project: Project, locale: Locale): Dim[] {
	const frameworks = alive(project, 'frameworks').filter((f) => say(f.name, locale) !== '');
	const each: Dim[] = frameworks.map(({ id }) => ({ by: 'framework', id }));
	return [
		{ by: 'code' },
		...each,
		...(frameworks.length > 1 ? [{ by: 'framework' } as const] : [])
	];
}
