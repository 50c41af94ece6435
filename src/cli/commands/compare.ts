import { basename } from 'node:path';
import { compareTables, type Pairing } from '#core/compare/compare-tables.ts';
import { countSettings } from '#core/compare/count-settings.ts';
import { foreignTable, type ForeignTable } from '#core/compare/foreign-table.ts';
import type { NamedLine } from '#core/compare/line-names.ts';
import { pairLines } from '#core/compare/pair-lines.ts';
import { settingsOf } from '#core/compare/settings.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import { SimpulError } from '#core/model/error.ts';
import { readGrid } from '#formats/table/read-grid.ts';
import { COMPARE_FORMATS, compareFile } from '#report/compare-file.ts';
import { ourLines } from '#report/compare-lines.ts';
import { compareCounted } from '#report/office/compare.ts';
import { choice, need, parse } from '../args.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { openSession } from '../open-session.ts';
import { readInput } from '../read-input.ts';
import { readTable } from '../read-table.ts';
import { SPEC_OPTIONS, specFrom } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const OPTIONS = [
	...SPEC_OPTIONS.filter((name) => name !== 'layers'),
	...['with', 'match', 'format', 'lang', 'date', 'out']
];

/** `simpul compare PROJECT`: another program's table beside ours. Status 0 if all cells agree as asked, 1 if some differ. */
export async function runCompare(args: readonly string[]): Promise<number> {
	const parsed = parse(args, OPTIONS);
	const path = need(parsed.positionals[0], 'PROJECT');
	const file = need(parsed.one('with'), '--with');
	const spec = specFrom(parsed);
	const format = tableFormat(parsed, COMPARE_FORMATS, 'text');
	const table = await tableIn(file);
	const session = await openSession(path);
	const { project } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const texts = await textsOf(session);
	await session.store.close();
	const lines = ourLines(project, spec, ACTOR_DETAILS, locale);
	const told = matchesIn(parsed.one('match'), table, [...lines.rows, ...lines.columns]);
	const pairing = pairLines(table, lines.rows, lines.columns, { rows: told, columns: told });
	refuseNothing(pairing, table);
	const counted = countSettings(project, spec, (hash) => texts.get(hash));
	const asked = settingsOf(spec, table.kind === 'count');
	const comparison = compareTables(table, pairing, counted, asked);
	const telling = { project, table, lines, turned: pairing.turned, locale };
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => compareCounted(telling, comparison, spec, basename(file)),
		(as) => compareFile(as, telling, comparison, basename(file))
	);
	return comparison.differences.length > 0 ? 1 : 0;
}

/** @throws SimpulError compare.* {…, file} */
async function tableIn(file: string): Promise<ForeignTable> {
	const grid = await readGrid(file, readInput(file));
	try {
		return foreignTable(grid);
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		throw new SimpulError(error.code, { ...error.data, file });
	}
}

/** @throws SimpulError compare.no-match: a comparison of nothing would agree in everything */
function refuseNothing({ rows, columns }: Pairing, table: ForeignTable): void {
	const known = (side: Pairing['rows']) => side.some(({ id }) => id !== null);
	if (!known(rows) || !known(columns))
		throw new SimpulError('compare.no-match', { labels: [...table.rows, ...table.columns] });
}

/** What `map.csv` (`theirs,ours`) says; an empty `ours` is none of our lines. @throws SimpulError compare.match-name, .match-label */
function matchesIn(file: string | undefined, table: ForeignTable, lines: readonly NamedLine[]) {
	const told = new Map<string, string | null>();
	if (file === undefined) return told;
	const labels = [...table.rows, ...table.columns];
	for (const { line, get } of readTable(file, ['theirs', 'ours'], []).lines) {
		const [label, name] = [get('theirs'), get('ours')];
		if (!labels.includes(label))
			throw new SimpulError('compare.match-label', { file, line, label, labels });
		const found = lines.find((one) => [one.id, one.label, ...one.names].includes(name));
		if (name !== '' && !found)
			throw new SimpulError('compare.match-name', {
				...{ file, line, name },
				names: lines.map((one) => one.label)
			});
		told.set(label, name === '' ? null : found!.id);
	}
	return told;
}
