import { planTable, type AttributePlan } from '#core/attribute-table/plan.ts';
import { guessUses, type On } from '#core/attribute-table/uses.ts';
import { importActors } from '#core/commands/import-actors.ts';
import { importValues } from '#core/commands/import-values.ts';
import { SimpulError } from '#core/model/error.ts';
import { readTableFile } from '#formats/table/read-table-file.ts';
import { commandLine } from '#i18n/command-line.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { countedText } from '#report/office/counted-text.ts';
import { attributesCounted, attributesCsv } from '#report/attributes-file.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { isOffice, officeBytes } from '../office-args.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, write } from '../output.ts';
import { readInput } from '../read-input.ts';

const FORMATS = ['csv', 'md', 'html', 'xlsx', 'docx'] as const;
const OF: { readonly [of: string]: On } = { actors: 'actor', sources: 'source' };

/** `simpul attributes PROJECT --of actors|sources`: prints their attributes, or takes them from a table. */
export async function runAttributes(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['of', 'import', 'format', 'date', 'out'], ['add', 'keep']);
	const path = need(parsed.positionals[0], 'PROJECT');
	need(parsed.one('of'), '--of');
	const on = OF[choice(parsed, 'of', Object.keys(OF), 'actors')]!;
	const file = parsed.one('import');
	return file === undefined ? print(path, on, parsed) : takeOver(path, on, file, parsed);
}

async function print(path: string, on: On, parsed: Parsed): Promise<number> {
	const out = parsed.one('out');
	const format = formatOf(parsed, FORMATS, 'csv');
	const { project, lang, store } = await openSession(path);
	await store.close();
	await write(await contentOf(format, parsed, project, on, lang), out);
	return 0;
}

function contentOf(
	format: (typeof FORMATS)[number],
	parsed: Parsed,
	project: Project,
	on: On,
	lang: Lang
) {
	if (format === 'csv') return attributesCsv(project, on);
	const counted = attributesCounted(project, on, lang);
	return isOffice(format)
		? officeBytes(format, parsed, project, counted, lang)
		: countedText(format, counted);
}

/** @throws SimpulError table.no-column without a column of names; table.*, transcript.*, zip.* */
async function takeOver(path: string, on: On, file: string, parsed: Parsed): Promise<number> {
	for (const option of ['format', 'out', 'date'])
		if (parsed.one(option) !== undefined)
			throw new UsageError('usage.extra', { argument: `--${option}` });
	const table = await readTableFile(file, readInput(file));
	const session = await openSession(path);
	const { project, world } = session;
	const [adds, keeps] = [parsed.has('add'), parsed.has('keep')];
	const choices = { uses: guessUses(project, on, table), adds: () => adds, keeps };
	const plan = planTable(project, on, table, choices, world.newId);
	if (!plan)
		throw new SimpulError('table.no-column', { file, column: on, columns: [...table.headers] });
	const rows = plan.added.length + plan.changed.length;
	if (rows > 0)
		await session.run((now) =>
			on === 'actor' ? importActors(now, plan.batch) : importValues(now, plan.batch)
		);
	await session.store.close();
	tellPlan(file, plan, adds && on === 'actor', keeps);
	tell(inWords(commandLine.attributesTaken, rows, plan.newAttributes));
	return rows > 0 ? 0 : 1;
}

function tellPlan(file: string, plan: AttributePlan, added: boolean, keeps: boolean): void {
	for (const line of plan.nameless) tell(inWords(commandLine.rowNameless, file, line));
	for (const { line, name } of plan.repeated)
		tell(inWords(commandLine.rowRepeated, file, line, name));
	if (!added)
		for (const { line, name } of plan.unknown)
			tell(inWords(commandLine.rowUnknown, file, line, name));
	if (plan.conflicts > 0) tell(inWords(commandLine.conflicts, plan.conflicts, keeps));
}
