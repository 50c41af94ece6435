/** A dimension of a table in the plain words that messages take. */
import { parseDim, type Dim } from '#core/facts/dim.ts';
import { dimMeant, setMeant } from '#core/facts/meant.ts';
import { say } from '#core/model/localised.ts';
import { standing } from '#core/model/merged.ts';
import type { Project } from '#core/model/project.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { formatList } from '#i18n/format.ts';
import { asking } from '#i18n/crosstab-asking.ts';
import { codeSetWords } from '#i18n/code-set-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { dimNoun } from '#i18n/table-nouns.ts';
import { dimFact } from '#report/dim-fact.ts';
import { tried } from '#lib/state/tried.ts';

/** How a menu names the dimension: "Actor", "Actor: City", "Codes below Centres of authority". */
export function dimLabel(project: Project, locale: Locale, dim: Dim): string {
	if (dim.by === 'code') return codesLabel(project, locale, dim);
	if (dim.by === 'framework' && dim.id !== undefined)
		return say(project.frameworks.get(dim.id)?.name, locale) || dim.id;
	// An address may ask for an attribute that is not there: the table says so, the menu shows what was asked.
	const asked = 'attribute' in dim ? dim.attribute : undefined;
	const { kind, name } = tried(() => dimFact(project, dim)).value ?? { kind: dim.by, name: asked };
	const noun = dimNoun(locale, { kind });
	return name === undefined ? noun : `${noun}: ${name}`;
}

function codesLabel(project: Project, locale: Locale, dim: Extract<Dim, { by: 'code' }>): string {
	const name = (named: string) => {
		const set = tried(() => setMeant(project, named)).value;
		if (set) return translate(locale, codeSetWords.set, set.name);
		const code = standing(project, 'codes', named);
		return say(project.codes.get(code)?.name, locale) || code;
	};
	if ('below' in dim) return translate(locale, asking.codesBelow, name(dim.below));
	if ('depth' in dim) return translate(locale, asking.codesAtDepth, dim.depth + 1);
	if (!('ids' in dim) || !dim.ids) return translate(locale, asking.topCodes);
	const names = [...new Set(dim.ids.map(name))];
	return names.length > 2
		? translate(locale, asking.nCodes, names.length)
		: formatList(locale, names);
}

/** The codes that a code dimension names, for the chooser; codebook order. */
export function codesOfDim(project: Project, asked: Dim): string[] {
	const dim = tried(() => dimMeant(project, asked)).value ?? { by: 'code' };
	const all = flatten(codeTree(project));
	const pick = (test: (node: (typeof all)[number]) => boolean) =>
		all.filter(test).map((node) => node.code.id);
	if (dim.by === 'framework' && dim.id !== undefined)
		return pick(({ code, depth }) => depth === 0 && code.framework === dim.id);
	if (dim.by !== 'code') return [];
	if ('below' in dim) return pick(({ code }) => code.parent === dim.below);
	if ('depth' in dim) return pick(({ depth }) => depth === dim.depth);
	if (!('ids' in dim) || !dim.ids) return pick(({ depth }) => depth === 0);
	const wanted = new Set(dim.ids);
	return pick(({ code }) => wanted.has(code.id));
}

/** The dimension a text names, or null if it names none: for menus, which only hold texts that were written here. */
export const dimOf = (text: string): Dim | null => (text === '' ? null : parseDim(text));
