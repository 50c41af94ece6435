/** Memos by what they are on, and links by the passages they join; kept for as long as nobody writes another. */
import { isShown, alive, find } from './visible.ts';
import { codingAt, sourceOfCoding } from './codings.ts';
import type { Link, Memo, MemoPlace } from './memo-records.ts';
import type { Project } from './project.ts';
import type { Coding, Id } from './records.ts';

/** One text for one thing: words of a source are named by their source, so that all of a source are found together. */
export const placeKey = (on: Pick<MemoPlace, 't' | 'id'> | null): string =>
	on === null ? '' : `${on.t} ${on.id}`;

const memosByKey = new WeakMap<Project['memos'], ReadonlyMap<string, readonly Memo[]>>();

/** Memos on this very thing, in the order in which they came; for words, those on any words of the source. */
export function memosOn(project: Project, on: Pick<MemoPlace, 't' | 'id'> | null): readonly Memo[] {
	const known =
		memosByKey.get(project.memos) ?? groups(alive(project, 'memos'), (memo) => [placeKey(memo.on)]);
	memosByKey.set(project.memos, known);
	return known.get(placeKey(on)) ?? [];
}

/** The same; for words, those on just these. */
export const memosAt = (project: Project, on: MemoPlace | null): readonly Memo[] =>
	on?.t !== 'span'
		? memosOn(project, on)
		: annotationsIn(project, on.id).filter(
				(memo) => memo.on.start === on.start && memo.on.end === on.end
			);

export type Annotation = Memo & { readonly on: Extract<MemoPlace, { readonly t: 'span' }> };

/** Memos on words of a source, in text order. */
export const annotationsIn = (project: Project, source: Id): Annotation[] =>
	memosOn(project, { t: 'span', id: source })
		.filter((memo): memo is Annotation => memo.on?.t === 'span')
		.sort((a, b) => a.on.start - b.on.start || a.on.end - b.on.end || (a.id < b.id ? -1 : 1));

const linksByCoding = new WeakMap<Project['links'], ReadonlyMap<Id, readonly Link[]>>();

/** Links that begin or end at this coding and whose other end is shown. */
export function linksOf(project: Project, coding: Id): readonly Link[] {
	const known =
		linksByCoding.get(project.links) ??
		groups(alive(project, 'links'), ({ from, to }) => [from, to]);
	linksByCoding.set(project.links, known);
	return (known.get(coding) ?? []).filter(({ from, to }) =>
		shownCoding(project, from === coding ? to : from)
	);
}

/** The coding as a reader sees it; undefined when it, its code or its source was taken back. */
export function shownCoding(project: Project, id: Id): Coding | undefined {
	const block = project.codings.get(sourceOfCoding(id));
	const row = block?.ids.indexOf(id) ?? -1;
	if (!block || row < 0) return undefined;
	const coding = codingAt(block, row);
	const stands = coding.alive && find(project, 'sources', coding.source) !== undefined;
	return stands && isShown(project, coding.code) ? coding : undefined;
}

function groups<T>(all: readonly T[], keysOf: (one: T) => readonly string[]) {
	const found = new Map<string, T[]>();
	for (const one of all)
		for (const key of keysOf(one)) {
			const same = found.get(key);
			if (same) same.push(one);
			else found.set(key, [one]);
		}
	return found;
}
