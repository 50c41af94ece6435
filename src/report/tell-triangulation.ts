/** Triangulation in words: what the page, its files and `simpul triangulation` show. */
import type { Place } from '#core/claims/heard-places.ts';
import {
	AGREEMENTS,
	type Agreement,
	type Tally,
	type Triangulation,
	type TriangulationCell,
	type TriangulationRow
} from '#core/claims/triangulation.ts';
import type { Share } from '#core/claims/vantage.ts';
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { formatList } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { kinds } from '#i18n/terms.ts';
import { agreements, agreementSigns, triangulation as words } from '#i18n/triangulation.ts';

export type ToldPlace = {
	readonly id: string;
	readonly kind: string;
	readonly method: string;
	/** '' where the column is the method as a whole. */
	readonly who: string;
};
export type ToldCell = {
	readonly agreement: Agreement;
	readonly sign: string;
	/** "agrees (1)"; "–" where there is no such source. */
	readonly text: string;
};
export type ToldFinding = {
	readonly claim: string;
	readonly sentence: string;
	/** Passages of evidence; without any, everything is silent for want of reading. */
	readonly passages: number;
	readonly cells: readonly ToldCell[];
	readonly methods: string;
	readonly types: string;
	/** '' without evidence, as are theories. */
	readonly researchers: string;
	readonly theories: string;
	readonly notes: readonly string[];
};
export type ToldTriangulation = {
	readonly columns: readonly ToldPlace[];
	readonly rows: readonly ToldFinding[];
	/** What the signs that occur mean. */
	readonly notes: readonly string[];
};

export function tellTriangulation(
	project: Project,
	{ side, columns, rows }: Triangulation,
	locale: Locale
): ToldTriangulation {
	const has = (agreement: Agreement) =>
		rows.some(({ cells }) => cells.some((cell) => cell.agreement === agreement));
	return {
		columns: columns.map((place) => {
			const { id, kind } = place;
			const method = translate(locale, kinds[kind]!);
			return { id, kind, method, who: whoOf(project, place, side === 'actor', locale) };
		}),
		rows: rows.map((row) => tellRow(project, row, locale)),
		notes: [
			...(has('silent') ? [translate(locale, words.silence)] : []),
			...(has('none') ? [translate(locale, words.absence)] : [])
		]
	};
}

function whoOf(
	project: Project,
	{ whose, actor, sources }: Place,
	byActor: boolean,
	locale: Locale
): string {
	if (whose === 'nobody') return translate(locale, words.nobody);
	if (whose === 'untyped') return translate(locale, words.untyped);
	if (whose === 'all') return sources > 0 ? '' : translate(locale, words.noSource);
	if (byActor) return project.actors.get(actor!)?.name ?? actor!;
	return say(actorTypeName(actor!), locale) || actor!;
}

export function tellCell(
	{ agreement, for: pro, against: contra }: TriangulationCell,
	locale: Locale
): ToldCell {
	const word = translate(locale, agreements[agreement]!);
	const sign = agreementSigns[agreement]!;
	const n = pro.length + contra.length;
	if (agreement === 'none') return { agreement, sign, text: sign };
	if (agreement === 'silent') return { agreement, sign, text: word };
	const text =
		agreement === 'partly'
			? translate(locale, words.bothSides, word, pro.length, contra.length)
			: translate(locale, words.cell, word, n);
	return { agreement, sign, text };
}

function tellRow(project: Project, row: TriangulationRow, locale: Locale): ToldFinding {
	const { claim, passages, lost, unheard } = row;
	return {
		...{ claim: claim.id, sentence: claim.sentence, passages },
		cells: row.cells.map((cell) => tellCell(cell, locale)),
		methods: tallyText(row.methods, locale),
		types: tallyText(row.types, locale),
		researchers: passages === 0 ? '' : researchers(project, row, locale),
		theories: passages === 0 ? '' : theories(project, row, locale),
		notes: [
			...(passages === 0 ? [translate(locale, words.noEvidence)] : []),
			...(lost > 0 ? [translate(locale, words.lost, lost)] : []),
			...(unheard > 0 ? [translate(locale, words.unheard, unheard)] : [])
		]
	};
}

/** "agrees 1, disagrees 1, silent 2" */
const tallyText = (tally: Tally, locale: Locale): string =>
	AGREEMENTS.flatMap((agreement) => {
		const n = tally[agreement];
		return n > 0
			? [translate(locale, words.part, translate(locale, agreements[agreement]!), n)]
			: [];
	}).join(', ');

function researchers(project: Project, row: TriangulationRow, locale: Locale): string {
	const name = ({ id }: Share) => project.coders.get(id)?.name ?? id;
	const [only, ...others] = row.coders;
	const who =
		only && others.length === 0
			? translate(locale, words.alone, name(only), only.passages)
			: shares(row.coders, name, row.passages, locale);
	if (others.length === 0 && row.shared === 0) return who;
	return `${who}; ${translate(locale, words.shared, row.shared, row.passages)}`;
}

function theories(project: Project, row: TriangulationRow, locale: Locale): string {
	const name = ({ id }: Share) => say(project.frameworks.get(id)?.name, locale) || id;
	return row.theories.length === 0
		? translate(locale, words.noTheory)
		: shares(row.theories, name, row.passages, locale);
}

const shares = (
	all: readonly Share[],
	name: (share: Share) => string,
	of: number,
	locale: Locale
): string =>
	formatList(
		locale,
		all.map((share) => translate(locale, words.share, name(share), share.passages, of))
	);
