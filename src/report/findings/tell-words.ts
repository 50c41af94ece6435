/** A table in words, line by line (rule S11): what the page shows below the table and the command line prints. */
import { asksWho, isOfCodes, otherSide } from '#core/findings/question.ts';
import type { LineSummary, Placed, Summary } from '#core/findings/summary.ts';
import type { Dim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { lineWords, someOf, words, type LineFacts, type Relation } from '#i18n/findings-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { namesOf, type Names } from './names.ts';

/** One sentence or two per line; lines of nothing share one. */
export function tellWords(
	project: Project,
	spec: TableSpec,
	summary: Summary,
	locale: Locale
): string[] {
	const names = namesOf(project, spec, locale);
	const lines = summary.lines.filter(
		({ base, zeros }) =>
			base > 0 ||
			!(spec.hideZeros || (spec.heard && zeros.every(({ reason }) => reason === 'nobody')))
	);
	const told = lines.filter(({ first }) => first.length > 0);
	const empty = lines.filter(({ first }) => first.length === 0);
	if (told.length === 0) return [translate(locale, words.nothing)];
	return [
		...(spec.layers ? [translate(locale, words.together)] : []),
		...told.map((line) => lineWords(locale, factsOf(line, summary, spec, names))),
		...(empty.length === 0
			? []
			: [
					translate(
						locale,
						words.empty,
						someOf(
							locale,
							empty.map(({ id }) => names.of(summary.per, id))
						)
					)
				])
	];
}

function factsOf(
	line: LineSummary,
	{ per, unit }: Summary,
	spec: TableSpec,
	names: Names
): LineFacts {
	const across = otherSide(per);
	const placed = (all: readonly Placed[]) =>
		all.map(({ id, n, value, sources }) => ({ name: names.of(across, id), n, value, sources }));
	const zeros = line.zeros.filter(
		({ reason }) => !(spec.hideZeros || (spec.heard && reason === 'nobody'))
	);
	const reasons = [...new Set(zeros.map(({ reason }) => reason))];
	return {
		line: names.of(per, line.id),
		relation: relationOf(names.dim(per), names.dim(across)),
		unit,
		rate: spec.percent === 'rate',
		base: line.base,
		sources: line.sources,
		cells: names.count(across),
		first: placed(line.first),
		second: placed(line.second),
		toTie: line.lead?.toTie ?? null,
		smallBase: line.smallBase,
		hangsOn: (line.hangsOn ?? []).map(({ label }) => label),
		dominant: line.dominant,
		zeros: reasons.map((reason) => ({
			reason,
			names: zeros.flatMap((zero) => (zero.reason === reason ? [names.of(across, zero.id)] : []))
		}))
	};
}

function relationOf(line: Dim, cell: Dim): Relation {
	if (isOfCodes(line)) {
		if (asksWho(cell) && !isAttribute(cell)) return 'said-by';
		if (cell.by === 'holder' && !isAttribute(cell)) return 'held-by';
		if (cell.by === 'about' && !isAttribute(cell)) return 'about';
	}
	return asksWho(line) && !isAttribute(line) && isOfCodes(cell) ? 'says' : 'other';
}

/** A city does not speak, its actors do. Types are actors. */
const isAttribute = (dim: Dim): boolean =>
	'attribute' in dim && dim.attribute !== undefined && dim.attribute !== 'type';
