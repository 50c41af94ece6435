/** The written findings: their text as it stands, with each claim's verdict and each table and display counted now. */
import type { Block, Inline } from '#core/writing/blocks.ts';
import { shownCoding } from '#core/model/memos.ts';
import { plain, type Part, type Run } from '#core/writing/document.ts';
import { report } from '#i18n/report-document.ts';
import { claimNote, entryOf, standingText } from './claim-lines.ts';
import { whereIs, type Desk, type Place } from './desk.ts';
import { liveParts } from './live-parts.ts';
import { ofCoding } from './quotations.ts';

export type Chapter = { readonly title: string; readonly blocks: readonly Block[] };

export function chapters(desk: Desk, written: readonly Chapter[]): Part[] {
	if (written.length === 0) return [plain(desk.say(report.untouched))];
	return written.flatMap(({ title, blocks }): Part[] => [
		{ kind: 'heading', level: 3, text: title },
		...blocksIn(desk, blocks)
	]);
}

/** Questions of the tables and displays that stand in the chapters. */
export const liveSpecs = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'live') return [block.spec];
		if (block.kind === 'quote') return liveSpecs(block.blocks);
		return block.kind === 'list' ? block.items.flatMap(liveSpecs) : [];
	});

export function blocksIn(desk: Desk, blocks: readonly Block[]): Part[] {
	return blocks.flatMap((block) => blockIn(desk, block));
}

function blockIn(desk: Desk, block: Block): Part[] {
	switch (block.kind) {
		case 'heading':
			return [
				{ kind: 'heading', level: 4, text: textOf(block.inside) },
				...notes(desk, block.inside)
			];
		case 'paragraph':
			return [
				{ kind: 'paragraph', runs: runs(desk, block.inside, {}) },
				...notes(desk, block.inside)
			];
		case 'quote':
			return [{ kind: 'quote', parts: blocksIn(desk, block.blocks) }];
		case 'list':
			return [
				{
					...{ kind: 'list', start: block.start },
					items: block.items.map((item) => blocksIn(desk, item))
				}
			];
		case 'code':
		case 'rule':
			return [block];
		case 'live':
			return liveParts(desk, block);
	}
}

type Look = Omit<Run, 'text'>;

function runs(desk: Desk, inside: readonly Inline[], look: Look): Run[] {
	return inside.flatMap((one): Run[] => {
		switch (one.kind) {
			case 'text':
				return [{ ...look, text: one.text }];
			case 'code':
				return [{ ...look, code: true, text: one.text }];
			case 'break':
				return [{ ...look, text: '\n' }];
			case 'strong':
				return runs(desk, one.inside, { ...look, strong: true });
			case 'emphasis':
				return runs(desk, one.inside, { ...look, emphasis: true });
			case 'link':
				return runs(desk, one.inside, { ...look, to: one.to });
			case 'passage': {
				const place = passageOf(desk, one.id);
				const where = place ? whereIs(desk, place) : desk.say(report.passageGone);
				return [...runs(desk, one.inside, look), { text: ` [${where}]` }];
			}
			case 'claim': {
				const entry = entryOf(desk, one.id);
				const sign = entry ? standingText(desk, entry) : desk.say(report.claimGone);
				return [...runs(desk, one.inside, look), { strong: true, text: ` [${sign}]` }];
			}
		}
	});
}

function passageOf({ project }: Desk, id: string): Place | null {
	const coding = shownCoding(project, id);
	return coding ? ofCoding(coding) : null;
}

/** What the claims of a paragraph rest on, each once, below it. */
function notes(desk: Desk, inside: readonly Inline[]): Part[] {
	return inside.flatMap((one): Part[] => {
		if (!('inside' in one)) return [];
		const entry = one.kind === 'claim' ? entryOf(desk, one.id) : undefined;
		const own = entry ? [plain(claimNote(desk, entry, textOf(one.inside)), 'note')] : [];
		return [...own, ...notes(desk, one.inside)];
	});
}

const textOf = (inside: readonly Inline[]): string =>
	inside
		.map((one) => {
			if (one.kind === 'break') return ' ';
			return 'inside' in one ? textOf(one.inside) : one.text;
		})
		.join('');
