/** Files of other programs: what they would bring into a new project, or into one that is there. */
import { importCodebook } from '#core/exchange/import-codebook.ts';
import { ORIGIN } from '#core/exchange/export-codebook.ts';
import { severalIn } from '#core/exchange/several.ts';
import { EMPTY } from '#core/model/project.ts';
import type { ImportPlan } from '#formats/foreign/plan-import.ts';
import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';
import { exchangeFiles } from '#i18n/exchange-files.ts';
import { exchange } from '#i18n/exchange.ts';
import { inspect } from '#i18n/inspect.ts';
import { accountLines, leftLines } from '#report/tell-exchange.ts';
import { mergeLines } from '#report/tell-merge.ts';
import { basename } from 'node:path';
import type { Parsed } from '../args.ts';
import { planMerge } from '../merge-file.ts';
import { openSession } from '../open-session.ts';
import { inWords, locale } from '../output.ts';
import { planOf } from '../plan-exchange.ts';
import { readInput } from '../read-input.ts';
import { inspected, type Inspected } from './inspected.ts';

export async function inspectExchange(path: string, parsed: Parsed): Promise<Inspected> {
	const plan = await planOrList(path, parsed);
	if ('projects' in plan) {
		const { projects } = plan;
		const lines = [inWords(inspect.projects, projects)];
		return inspected(path, 'exchange', { lines, data: { origin: 'Taguette', projects } });
	}
	const { origin, name, lang, counts, left, positions, kept } = plan;
	return inspected(path, 'exchange', {
		lines: [...headOf(plan), ...accountLines(plan, locale), ...ownPositions(plan)],
		data: { origin, name, lang, counts, left, positions, kept }
	});
}

/** Where a database holds several projects and none is named, their names. */
async function planOrList(
	path: string,
	parsed: Parsed
): Promise<ImportPlan | { readonly projects: readonly string[] }> {
	try {
		return await planOf(path, parsed);
	} catch (error) {
		const projects = severalIn(error);
		if (!projects) throw error;
		return { projects };
	}
}

/** What it would do to a project that is there. */
export async function inspectInto(path: string, into: string, parsed: Parsed): Promise<Inspected> {
	const session = await openSession(into);
	const { plan, merged } = await planMerge(session, path, parsed);
	await session.store.close();
	const { origin, name, lang, positions } = plan;
	const { tallies, left } = merged;
	return inspected(path, 'exchange', {
		lines: [...headOf(plan), ...mergeLines(merged, plan, locale), ...ownPositions(plan)],
		data: { origin, name, lang, into: basename(into), tallies, left, positions }
	});
}

const headOf = ({ name, origin }: ImportPlan) => [inWords(exchange.from, name, origin)];

function ownPositions({ positions, counts, origin }: ImportPlan): string[] {
	if (positions.length > 0 || counts.codings === 0) return [];
	return [inWords(origin === ORIGIN ? inspect.ownPositions : inspect.onePosition)];
}

export function inspectCodebook(path: string): Inspected {
	const file = basename(path);
	const { book, left: read } = readCodebookFile(readInput(path), file);
	const { added, known, sets, left } = importCodebook(EMPTY, book, { file, left: read });
	const { origin } = book;
	return inspected(path, 'codebook', {
		lines: [
			inWords(exchange.from, file, origin),
			inWords(exchangeFiles.codesAdded, added, known, sets),
			...leftLines(left, locale)
		],
		data: { origin, codes: added, known, sets, left }
	});
}
