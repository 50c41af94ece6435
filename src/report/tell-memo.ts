/** What a memo is on, in words: for the page, the report and the command line. What was taken back keeps its name and says so. */
import type { Memo, MemoPlace } from '#core/model/memo-records.ts';
import { sourceOfCoding } from '#core/model/codings.ts';
import { SimpulError } from '#core/model/error.ts';
import { shownCoding } from '#core/model/memos.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { alive, find, isShown, metaOf } from '#core/model/visible.ts';
import { recordOf } from '#core/log/values.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { Span } from '#core/text/span.ts';
import { dimNoun } from '#i18n/table-nouns.ts';
import type { Locale } from '#i18n/message.ts';
import { dimFact } from './dim-fact.ts';

export const MEMO_KINDS = [
	'project',
	'codings',
	'span',
	'codes',
	'sources',
	'actors',
	'table'
] as const;
export type MemoKind = (typeof MEMO_KINDS)[number];

/** A place of a newer program is shown as one on the project. */
export const kindOf = (on: MemoPlace | null): MemoKind =>
	MEMO_KINDS.find((kind) => kind === on?.t) ?? 'project';

export type ToldPlace = {
	readonly kind: MemoKind;
	/** "Final say · jmb-dinkes-01"; '' if nothing is known of it. */
	readonly name: string;
	readonly gone: boolean;
	/** The words it is on, where it is on words. */
	readonly at: (Span & { readonly source: string }) | null;
};

export function tellPlace(project: Project, on: MemoPlace | null, locale: Locale): ToldPlace {
	const plain = { at: null, gone: false };
	switch (on?.t) {
		case undefined:
			return { ...plain, kind: 'project', name: metaOf(project)?.name ?? '' };
		case 'codes': {
			const name = say(project.codes.get(on.id)?.name, locale);
			return { ...plain, kind: 'codes', name, gone: !isShown(project, on.id) };
		}
		case 'sources':
		case 'actors': {
			const name = project[on.t].get(on.id)?.name ?? '';
			return { ...plain, kind: on.t, name, gone: !find(project, on.t, on.id) };
		}
		case 'span': {
			const name = project.sources.get(on.id)?.name ?? '';
			const at = { source: on.id, start: on.start, end: on.end };
			return { kind: 'span', name, at, gone: !find(project, 'sources', on.id) };
		}
		case 'codings':
			return tellCoding(project, on.id, locale);
		case 'table':
			return { ...plain, kind: 'table', name: tableName(project, on.id, locale) };
	}
}

function tellCoding(project: Project, id: string, locale: Locale): ToldPlace {
	const row = recordOf(project, 'codings', id);
	const source = sourceOfCoding(id);
	const name = [
		say(project.codes.get(String(row?.['code']))?.name, locale),
		project.sources.get(source)?.name ?? ''
	];
	return {
		kind: 'codings',
		name: name.filter((part) => part !== '').join(' · '),
		gone: !shownCoding(project, id),
		at: row ? { source, start: Number(row['start']), end: Number(row['end']) } : null
	};
}

/** Of the saved view with this question, else its sides; a question that cannot be read stands as it is. */
function tableName(project: Project, spec: string, locale: Locale): string {
	const saved = alive(project, 'views').find((view) => view.spec === spec);
	if (saved) return saved.name;
	try {
		const { rows, columns } = parseSpec(new URLSearchParams(spec));
		return [rows, columns].map((dim) => dimNoun(locale, dimFact(project, dim))).join(' × ');
	} catch (error) {
		if (error instanceof SimpulError) return spec; // of a newer program, or its attribute is gone
		throw error;
	}
}

export type ToldMemo = {
	readonly memo: Memo;
	readonly place: ToldPlace;
	readonly coder: string;
	/** The words it is on; null if it is on none, or their text is not there. */
	readonly quote: string | null;
};

/** @param textOf  the text of a source by its hash */
export function tellMemo(
	project: Project,
	memo: Memo,
	locale: Locale,
	textOf: (hash: string) => string | undefined
): ToldMemo {
	const place = tellPlace(project, memo.on, locale);
	const text = place.at && textOf(project.sources.get(place.at.source)?.text ?? '');
	return {
		...{ memo, place },
		coder: project.coders.get(memo.coder)?.name ?? '',
		quote: place.at && text ? text.slice(place.at.start, place.at.end) : null
	};
}

/** In the order of their kinds, then of what they are on, then as they were written. */
export function memosInOrder(project: Project, locale: Locale): readonly Memo[] {
	const placed = alive(project, 'memos').map((memo) => ({
		memo,
		place: tellPlace(project, memo.on, locale)
	}));
	const rank = ({ kind }: ToldPlace) => MEMO_KINDS.indexOf(kind);
	return placed
		.sort(
			(a, b) =>
				rank(a.place) - rank(b.place) ||
				a.place.name.localeCompare(b.place.name, locale) ||
				(a.place.at?.start ?? 0) - (b.place.at?.start ?? 0)
		)
		.map(({ memo }) => memo);
}
