/** Which suggestions still ask for a decision (rules U7, U8): quick, because it is asked anew at every change of the project. */
import { countUpTo } from '../binary-search.ts';
import { codeTree, flatten, pathOf } from '../model/code-tree.ts';
import type { CodingBlock } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find, isShown, shownCodes } from '../model/visible.ts';
import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { Suggestion } from './propose.ts';
import { isRejected } from './rejection.ts';

/** Those that nobody rejected and that touch no passage coded so, or by a code above or below it, by anybody. */
export function stillOpen(project: Project, suggestions: readonly Suggestion[]): Suggestion[] {
	const family = families(project);
	const coded = new Map<Id, ReadonlyMap<Id, Spans>>();
	const codable = new Map<Id, boolean>();
	return suggestions.filter((suggestion) => {
		const { source, code } = suggestion;
		if (!find(project, 'sources', source) || isRejected(project, suggestion)) return false;
		if (!coded.has(source)) coded.set(source, codedSpans(project, source, family));
		if (!codable.has(code)) codable.set(code, isCodable(project, code));
		return codable.get(code)! && !touches(coded.get(source)!.get(code), suggestion);
	});
}

const isCodable = (project: Project, code: Id): boolean =>
	isShown(project, code) && project.codes.get(code)!.codable;

function touches(spans: Spans | undefined, { start, end }: Suggestion): boolean {
	if (!spans) return false;
	const k = countUpTo(spans.end, start);
	return k < spans.start.length && spans.start[k]! < end;
}

/** By code: itself, the codes above it and those below it. */
function families(project: Project): (code: Id) => readonly Id[] {
	const below = new Map(
		flatten(codeTree(project)).map((node) => [
			node.code.id,
			flatten([node]).map((one) => one.code.id)
		])
	);
	const known = new Map<Id, readonly Id[]>();
	return (code) => {
		const before = known.get(code);
		if (before) return before;
		const above = pathOf(project, code).map(({ id }) => id);
		const family = [...new Set([...above, ...(below.get(code) ?? [])])];
		known.set(code, family);
		return family;
	};
}

/** By code: where it, or a code above or below it, was given; united. */
function codedSpans(
	project: Project,
	source: Id,
	family: (code: Id) => readonly Id[]
): ReadonlyMap<Id, Spans> {
	const block = project.codings.get(source);
	const lists = new Map<Id, SpanList>();
	for (const { code, start, end } of block ? rowsOf(project, block) : [])
		for (const one of family(code)) {
			const list = lists.get(one) ?? new SpanList();
			lists.set(one, list);
			if (start > list.lastEnd()) list.push(start, end);
			else if (end > list.lastEnd()) list.extend(end);
		}
	return new Map([...lists].map(([code, list]) => [code, list.spans()]));
}

function* rowsOf(project: Project, block: CodingBlock) {
	const shown = shownCodes(project, block);
	for (let i = 0; i < block.start.length; i++)
		if (block.alive[i] === 1 && shown[block.code[i]!])
			yield { code: block.codes[block.code[i]!]!, start: block.start[i]!, end: block.end[i]! };
}
