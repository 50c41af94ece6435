/** The layers of a table beside what they say together: one sentence for each line, and each layer as a table of its own. */
import type { Layered } from '#core/findings/layered.ts';
import type { LineStands } from '#core/findings/stand.ts';
import type { Project } from '#core/model/project.ts';
import { layerWords, lineInLayersWords } from '#i18n/findings-layers.ts';
import { translate } from '#i18n/message.ts';
import { dimNoun } from '#i18n/table-nouns.ts';
import { dimFact } from '../dim-fact.ts';
import { layerName } from './names.ts';
import { tellStand, type Telling, type ToldStand } from './tell-stand.ts';

export type ToldLayer = ToldStand & {
	readonly id: string;
	readonly label: string;
	/** Whether nothing is counted in it. */
	readonly empty: boolean;
};

export type ToldLayers = {
	readonly title: string;
	/** For each line that has anything, in how many layers its first place holds; `flips` = in none (B10.1). */
	readonly overview: readonly { readonly text: string; readonly flips: boolean }[];
	/** None when there are too many to ask each of them, which `overview` then says. */
	readonly layers: readonly ToldLayer[];
};

export function tellLayers(
	project: Project,
	whole: readonly LineStands[],
	{ dim, count, sources, layers, lines }: Layered,
	telling: Telling
): ToldLayers {
	const { locale, names, some, per } = telling;
	const by = dimNoun(locale, dimFact(project, dim));
	const title = translate(locale, layerWords.inLayers, by, count);
	if (!layers) {
		const text = translate(locale, layerWords.tooMany, count, sources);
		return { title, overview: [{ text, flips: false }], layers: [] };
	}
	const nameOf = new Map(
		layers.map(({ id, label }) => [id, layerName(locale, dim, id, label)] as const)
	);
	const named = (ids: readonly string[]) => ids.map((id) => nameOf.get(id)!);
	return {
		title,
		overview: lines.flatMap(({ filled, same, always, flips }, at) => {
			const { id, first } = whole[at]!;
			if (first.length === 0) return [];
			const facts = { line: names.of(per, id), first: some(first), filled: filled.length };
			const text = lineInLayersWords(locale, {
				...{ ...facts, flips, same: named(same), always: named(always) }
			});
			return [{ text, flips }];
		}),
		layers: layers.map((layer) => ({
			...{ id: layer.id, label: nameOf.get(layer.id)! },
			empty: layer.lines.every(({ first }) => first.length === 0),
			...tellStand(layer, telling)
		}))
	};
}
