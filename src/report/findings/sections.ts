/** The findings of a table as sections of sentences and tables: the one form from which text and Markdown are printed. */
import type { Project } from '#core/model/project.ts';
import type { Sensitivity } from '#core/findings/sensitivity.ts';
import type { Silence } from '#core/findings/silence.ts';
import type { Summary } from '#core/findings/summary.ts';
import type { Uncertainty } from '#core/findings/uncertainty.ts';
import type { Printed } from '#core/tables/print.ts';
import { findings as names } from '#i18n/findings.ts';
import { sensitivityWords } from '#i18n/findings-sensitivity.ts';
import { silenceWords } from '#i18n/findings-silence.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Told } from '../tell-numbers.ts';
import { tellSensitivity, type ToldVariant } from './tell-sensitivity.ts';
import { tellSilence } from './tell-silence.ts';
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
		...(found.sensitivity ? [sensitivitySection(of, found.sensitivity)] : []),
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

function sensitivitySection({ project, told, locale, say }: Of, found: Sensitivity): Section {
	const { lines, stands, variants, folded, leftOut } = tellSensitivity(
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
	return {
		title: say(names.sensitivity),
		sentences: stands,
		tables: [grid([say(sensitivityWords.variant), ...lines], variants.map(row))],
		notes: [
			say(sensitivityWords.legend),
			...(folded.length > 0
				? [translate(locale, sensitivityWords.foldedSources, folded.length)]
				: []),
			...leftOut
		]
	};
}

function silenceSections({ project, told, locale, say }: Of, found: Silence): Section[] {
	const { table } = told;
	const { groups, none, spokenAbout } = tellSilence(project, table.spec, found, table, locale);
	const zeros = groups.flatMap(({ title, means, lines }) => [
		`${title}. ${means}`,
		...lines.map(
			({ who, codes, sources }) =>
				`  ${who.join(', ')}: ${codes.join(', ')}${sources === '' ? '' : ` (${sources})`}`
		)
	]);
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
			sentences: none === '' ? zeros : [none],
			tables: [],
			notes: []
		},
		{
			title: say(silenceWords.spokenAbout),
			sentences: [say(means)],
			tables: spoken.length > 0 ? [grid(head, spoken)] : [],
			notes: []
		}
	];
}

function uncertaintySection({ told, locale, say }: Of, found: Uncertainty, exact?: ExactTest) {
	const { head, rows, legend, transcripts, invalid, chiSquare, even } = tellUncertainty(
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
		sentences: [say(names.caveat), ...transcripts],
		tables: rows.length > 0 ? [grid(head, body)] : [],
		notes: [...legend, ...tested]
	};
}
