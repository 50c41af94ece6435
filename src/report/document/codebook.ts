/** The codebook as an appendix: every code under its codebook, what it means and how often it was applied. */
import { codeTree, flatten, type CodeNode } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { groupBy } from '#core/text/group.ts';
import { crosstabs } from '#core/tables/crosstab.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { plain, type Part, type Run } from '#core/writing/document.ts';
import { codebookWords as words, report } from '#i18n/report-document.ts';
import type { Desk } from './desk.ts';

type Counts = ReadonlyMap<Id, { readonly references: number; readonly sources: number }>;

export function codebook(desk: Desk): Part[] {
	const roots = codeTree(desk.project);
	if (roots.length === 0) return [plain(desk.say(report.noCodes))];
	const counts = countsOf(desk, roots);
	const byFramework = groupBy(roots, ({ code }) => code.framework ?? '');
	return [
		plain(desk.say(words.means), 'note'),
		...[...byFramework].flatMap(([framework, nodes]): Part[] => {
			const { name, citations } = frameworkOf(desk, framework);
			return [
				{ kind: 'heading', level: 3, text: name },
				listOf(desk, nodes, counts),
				...cited(desk, citations)
			];
		})
	];
}

function cited({ say: tell }: Desk, citations: readonly string[]): Part[] {
	if (citations.length === 0) return [];
	const items = citations.map((one) => [plain(one, 'note')]);
	return [plain(`${tell(words.citations)}:`, 'note'), { kind: 'list', start: null, items }];
}

/** @param id  '' for codes of no framework */
function frameworkOf({ project, locale, say: tell }: Desk, id: Id) {
	const found = alive(project, 'frameworks').find((one) => one.id === id);
	return found
		? { name: say(found.name, locale), citations: found.citations }
		: { name: tell(words.own), citations: [] };
}

const listOf = (desk: Desk, nodes: readonly CodeNode[], counts: Counts): Part => ({
	...{ kind: 'list', start: null },
	items: nodes.map((node) => itemOf(desk, node, counts))
});

function itemOf(desk: Desk, { code, children }: CodeNode, counts: Counts): Part[] {
	const { locale, say: tell } = desk;
	const n = counts.get(code.id);
	const told = n ? tell(words.counts, n.references, n.sources) : '';
	const head = [
		{ text: say(code.name, locale) || code.id, strong: true },
		{ text: ` (${[told, code.codable ? '' : tell(words.heading)].filter(Boolean).join('; ')})` },
		...labelled('', say(code.definition, locale))
	] as const;
	const more = (['include', 'exclude', 'rule'] as const).flatMap((field) =>
		labelled(tell(words[field]), say(code[field], locale))
	);
	return [
		{ kind: 'paragraph', runs: head },
		...(more.length > 0 ? [{ kind: 'paragraph', runs: more, tone: 'note' } as const] : []),
		...(children.length > 0 ? [listOf(desk, children, counts)] : [])
	];
}

/** " Use it for: cases." */
function labelled(label: string, text: string): Run[] {
	if (text.trim() === '') return [];
	return [
		{ text: ' ' },
		...(label === '' ? [] : [{ text: `${label}: `, emphasis: true } as const]),
		{ text: text.trim() }
	];
}

function countsOf({ project, locale, texts }: Desk, roots: readonly CodeNode[]): Counts {
	const ids = flatten(roots).map(({ code }) => code.id);
	const spec = { ...DEFAULT_SPEC, rows: { by: 'kind' }, columns: { by: 'code', ids } } as const;
	const [references, sources] = crosstabs(project, spec, ['references', 'sources'], texts, locale);
	return new Map(
		references!.columns.map(({ id }, c) => [
			id,
			{ references: references!.columnTotals[c]!, sources: sources!.columnTotals[c]! }
		])
	);
}
