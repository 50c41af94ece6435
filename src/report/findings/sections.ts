/** The findings of a table as sections of sentences and tables: the one form from which text and Markdown are printed. */
import type { Project } from '#core/model/project.ts';
import type { Sensitivity } from '#core/findings/sensitivity.ts';
import type { Silence } from '#core/findings/silence.ts';
import type { Summary } from '#core/findings/summary.ts';
import type { Uncertainty } from '#core/findings/uncertainty.ts';
import type { Printed } from '#core/tables/print.ts';
import { findings as names } from '#i18n/findings.ts';
import { layerWords } from '#i18n/findings-layers.ts';
import { sensitivityWords } from '#i18n/findings-sensitivity.ts';
import { silenceWords } from '#i18n/findings-silence.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Told } from '../tell-numbers.ts';
import { tellSensitivity } from './tell-sensitivity.ts';
import { tellSilence, type ToldSilentLayer } from './tell-silence.ts';
import type { ToldVariant } from './tell-stand.ts';
import { tellExact, tellUncertainty, type ExactTest } from './tell-uncertainty.ts';
import { tellWords } from './tell-words.ts';

export const PARTS = ['words', 'sensitivity', 'silence', 'uncertainty'] as const;
export type Part = (typeof PARTS)[number];

/** What was found of each part that was asked for. */
export type Found = {
	readonly words?: Summary;
	readonly sensitivity?: Sensitivity;
	readonly silence?: Silence;
	readonly uncertainty?: Uncertainty;
	readonly exact?: ExactTest;
};

export type Section = {
	readonly title: string;
	readonly sentences: readonly string[];
	readonly tables: readonly Printed[];
	/** Below the tables, as a list. */
	readonly notes: readonly string[];
};

export function sectionsOf(project: Project, told: Told, found: Found, locale: Locale): Section[] {
	const say = (message: Message) => translate(locale, message);
	const of = { project, told, locale, say };
	return [
		...(found.words
			? [
					{
						title: say(names.words),
						sentences: tellWords(project, told.table.spec, found.words, locale),
						tables: [],
						notes: []
					}
				]
			: []),
		...(found.sensitivity ? sensitivitySections(of, found.sensitivity) : []),
		...(found.silence ? silenceSections(of, found.silence) : []),
		...(found.uncertainty ? [uncertaintySection(of, found.uncertainty, found.exact)] : [])
	];
}

type Of = {
	readonly project: Project;
	readonly told: Told;
	readonly locale: Locale;
	readonly say: (message: Message) => string;
};

const grid = (head: readonly string[], body: readonly (readonly string[])[]): Printed => ({
	...{ caption: '', head, body, foot: null, notes: [] }
});

function sensitivitySections({ project, told, locale, say }: Of, found: Sensitivity): Section[] {
	const { lines, stands, variants, folded, leftOut, layered } = tellSensitivity(
		project,
		told.table.spec,
		found,
		locale
	);
	const row = ({ group, label, current, places }: ToldVariant) => [
		`${group}: ${label}${current ? ` (${say(sensitivityWords.current)})` : ''}`,
		...places.map(
			({ sign, word, names, numbers }) => `${sign} ${names === '' ? word : `${names} ${numbers}`}`
		)
	];
	const whole = {
		title: say(names.sensitivity),
		sentences: [...(layered ? [say(layerWords.spokenTogether)] : []), ...stands],
		tables: [grid([say(sensitivityWords.variant), ...lines], variants.map(row))],
		notes: [
			say(sensitivityWords.legend),
			...(folded.length > 0
				? [translate(locale, sensitivityWords.foldedSources, folded.length)]
				: []),
			...leftOut
		]
	};
	if (!layered) return [whole];
	const each = layered.layers.flatMap(({ label, empty, stands }) =>
		empty
			? [`${label}: ${say(layerWords.nothing)}`]
			: [`${label}:`, ...stands.map((line) => `  ${line}`)]
	);
	const overview = layered.overview.map(({ text }) => text);
	return [
		whole,
		{ title: layered.title, sentences: [...overview, ...each], tables: [], notes: [] }
	];
}

function silenceSections({ project, told, locale, say }: Of, found: Silence): Section[] {
	const { table } = told;
	const { layers, together, spokenAbout, ...zeros } = tellSilence(
		project,
		table.spec,
		found,
		table,
		locale
	);
	const whole = [together, ...(layers.length > 0 ? [say(layerWords.spokenTogether)] : [])];
	const n = (x: number) => formatNumber(locale, x);
	const head = [
		silenceWords.who,
		silenceWords.about,
		silenceWords.holder,
		silenceWords.relation,
		silenceWords.inSources
	].map(say);
	const spoken = spokenAbout.map(({ label, about, holder, relation, sources }) => [
		...[label, n(about), n(holder), n(relation), n(sources)]
	]);
	const means = spoken.length > 0 ? silenceWords.spokenAboutMeans : silenceWords.allHeard;
	return [
		{
			title: say(names.silence),
			sentences: [...whole.filter((line) => line !== ''), ...zeroLines(zeros)],
			tables: [],
			notes: []
		},
		...layers.map((layer) => ({
			title: `${say(names.silence)}: ${layer.label}`,
			sentences: zeroLines(layer),
			tables: [],
			notes: []
		})),
		{
			title: say(silenceWords.spokenAbout),
			sentences: [...(table.layers ? [say(layerWords.spokenTogether)] : []), say(means)],
			tables: spoken.length > 0 ? [grid(head, spoken)] : [],
			notes: []
		}
	];
}

const zeroLines = ({ none, groups }: Pick<ToldSilentLayer, 'none' | 'groups'>): string[] =>
	none !== ''
		? [none]
		: groups.flatMap(({ title, means, lines }) => [
				`${title}. ${means}`,
				...lines.map(
					({ who, codes, sources }) =>
						`  ${who.join(', ')}: ${codes.join(', ')}${sources === '' ? '' : ` (${sources})`}`
				)
			]);

function uncertaintySection({ told, locale, say }: Of, found: Uncertainty, exact?: ExactTest) {
	const { head, rows, legend, transcripts, invalid, chiSquare, even, together } = tellUncertainty(
		told,
		found,
		locale
	);
	const body = rows.map(({ label, cells }) => [
		label,
		...cells.map(({ text, limits, residual }) =>
			[text, limits === '' ? '' : `[${limits}]`, residual].filter((part) => part !== '').join(' ')
		)
	]);
	const tested = exact ? [chiSquare, ...invalid, ...tellExact(exact, locale), ...even] : [];
	return {
		title: say(names.uncertainty),
		sentences: [say(names.caveat), ...(together === '' ? [] : [together]), ...transcripts],
		tables: rows.length > 0 ? [grid(head, body)] : [],
		notes: [...legend, ...tested]
	};
}
