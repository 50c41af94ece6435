/** Quotations with who says them, source and line: those set beside claims, and a few for each top-level code. */
import { wordSpans } from '#core/text/words.ts';
import { compareNames } from '#core/facts/order.ts';
import type { Coding, Id } from '#core/model/records.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { quotationWords as words, report } from '#i18n/report-document.ts';
import { standingText } from './claim-lines.ts';
import { whereIs, type Desk, type Place } from './desk.ts';

/** Words of a passage that is neither a scrap nor a page, and how many of them stand under one code. */
const USUAL = 40;
const MOST = 2;

export function quotations(desk: Desk): Part[] {
	if (!desk.facts.coders) return [plain(desk.say(report.noCodings))];
	return [...besideClaims(desk), ...byCode(desk)];
}

export function quotation(desk: Desk, place: Place): Part {
	const source = desk.project.sources.get(place.source)!;
	const text = desk.texts(source.text)?.slice(place.start, place.end);
	return {
		...{ kind: 'quotation', lang: source.lang, where: whereIs(desk, place) },
		text: text ?? desk.say(report.missingText)
	};
}

export const ofCoding = ({ id, source, start, end }: Coding): Place => ({
	...{ coding: id, source, start, end }
});

function besideClaims(desk: Desk): Part[] {
	const told = desk.ledger.entries.flatMap((entry): Part[] => {
		const { evidence } = entry.verdict;
		const sides = (['for', 'against'] as const).flatMap((side): Part[] =>
			evidence[side].length === 0
				? []
				: [
						plain(desk.say(words[side]), 'note'),
						...evidence[side].map((coding) => quotation(desk, ofCoding(coding)))
					]
		);
		if (sides.length === 0) return [];
		const head = [
			{ text: `${standingText(desk, entry)}: `, strong: true },
			{ text: entry.claim.sentence }
		] as const;
		return [{ kind: 'paragraph', runs: head }, ...sides];
	});
	return told.length === 0
		? []
		: [{ kind: 'heading', level: 3, text: desk.say(words.beside) }, ...told];
}

function byCode(desk: Desk): Part[] {
	const told = (desk.facts.themes?.themes ?? []).flatMap(({ id, label, n }): Part[] => [
		{ kind: 'heading', level: 4, text: desk.say(words.of, label, n) },
		...chosen(desk, id).map((place) => quotation(desk, place))
	]);
	return [
		{ kind: 'heading', level: 3, text: desk.say(words.byCode) },
		plain(desk.say(words.chosen), 'note'),
		...told
	];
}

/** Rule P8: nearest to forty words, of different sources as long as there are such, ties by source and place. */
function chosen({ project, texts }: Desk, code: Id): Place[] {
	const spec = { ...DEFAULT_SPEC, rows: { by: 'source' }, columns: { by: 'code' } } as const;
	const distance = ({ source, start, end }: Place) => {
		const text = texts(project.sources.get(source)!.text) ?? '';
		return Math.abs(wordSpans(text, start, end).start.length - USUAL);
	};
	const name = ({ source }: Place) => project.sources.get(source)!.name;
	const all = passagesOf(project, spec, { column: code })
		.map((place) => ({ place, far: distance(place) }))
		.sort(
			(a, b) =>
				a.far - b.far ||
				compareNames(name(a.place), name(b.place)) ||
				a.place.start - b.place.start ||
				a.place.end - b.place.end
		)
		.map(({ place }) => place);
	const firsts = all.filter(
		(one, at) => all.findIndex(({ source }) => source === one.source) === at
	);
	const others = all.filter((one) => !firsts.includes(one));
	return [...firsts, ...others].slice(0, MOST);
}
