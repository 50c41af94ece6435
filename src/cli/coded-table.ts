/** `simpul code PROJECT --table FILE`: coded passages of another program, with what is said about the table's columns (A13). */
import type { TextTable } from '#core/attribute-table/uses.ts';
import { foldRow } from '#core/attribute-table/fold-row.ts';
import { batchOf } from '#core/coded-table/batch.ts';
import { BY_QUOTES, guessChoices, NO_NUMBERS, type Choices } from '#core/coded-table/choices.ts';
import { readingOf } from '#core/coded-table/numbers.ts';
import { guessPartings } from '#core/coded-table/partings.ts';
import { planCodings } from '#core/coded-table/plan.ts';
import { guessUses, PLAIN_USES, withUse, type Use } from '#core/coded-table/uses.ts';
import { codeNames } from '#core/coded-table/names.ts';
import { importCodedTable } from '#core/commands/import-coded-table.ts';
import { typeOfName } from '#core/frameworks/type-of-name.ts';
import { SimpulError } from '#core/model/error.ts';
import { metaOf } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import { readTableFile } from '#formats/table/read-table-file.ts';
import { UsageError, type Parsed } from './args.ts';
import { openSession } from './open-session.ts';
import { readInput } from './read-input.ts';
import { tellCodedTable } from './tell-coded-table.ts';
import { textsOf } from './texts-of.ts';

export const TABLE_OPTIONS = [
	'table',
	...PLAIN_USES.map((use) => `${use}-column`),
	...['separator', 'path', 'numbers', 'under']
];
export const TABLE_FLAGS = ['create-codes', 'dry-run'];

/** All rows that can come in one change; the others are listed. @throws SimpulError table.*, transcript.*, zip.* */
export async function takeCodedTable(path: string, file: string, parsed: Parsed): Promise<number> {
	const table = await readTableFile(file, readInput(file));
	const session = await openSession(path);
	const { project, world, coder } = session;
	const choices = choicesFrom(project, file, table, parsed);
	const texts = await textsOf(session);
	const plan = planCodings(project, table, (hash) => texts.get(hash), choices, coder);
	if (plan.lacks.length > 0)
		throw new SimpulError('table.not-coded', {
			...{ file, lacks: [...plan.lacks], columns: [...table.headers] }
		});
	const isDry = parsed.has('dry-run');
	if (plan.codings.length > 0 && !isDry) {
		const lang = metaOf(project)?.lang ?? 'en';
		const batch = batchOf(plan, { newId: world.newId, me: coder, lang, typeOf: typeOfName });
		await session.run((now) => importCodedTable(now, batch));
	}
	await session.store.close();
	tellCodedTable(file, plan, isDry);
	return plan.codings.length > 0 ? 0 : 1;
}

function choicesFrom(project: Project, file: string, table: TextTable, parsed: Parsed): Choices {
	const uses = usesFrom(file, table, parsed);
	const guessed = guessPartings(table, uses);
	const numbers = parsed.one('numbers') ?? BY_QUOTES;
	if (numbers !== BY_QUOTES && numbers !== NO_NUMBERS && !readingOf(numbers))
		throw new UsageError('usage.choice', {
			...{ option: '--numbers', value: numbers },
			allowed: [BY_QUOTES, NO_NUMBERS, 'utf16|codepoint,0|1,out|in']
		});
	return {
		...guessChoices(table),
		...{ uses, numbers, makes: parsed.has('create-codes') },
		separator: mark(parsed.one('separator')) ?? guessed.separator,
		path: mark(parsed.one('path')) ?? guessed.path,
		under: underOf(project, parsed.one('under'))
	};
}

/** `none` parts nothing; a line end is typed as `\n`. */
const mark = (typed: string | undefined): string | undefined =>
	typed === 'none' ? '' : typed?.replaceAll('\\n', '\n');

/** @throws SimpulError table.no-column {file, column, columns} */
function usesFrom(file: string, table: TextTable, parsed: Parsed): Use[] {
	let uses = guessUses(table);
	for (const use of PLAIN_USES)
		for (const head of parsed.all(`${use}-column`)) {
			const at = table.headers.findIndex((other) => foldRow(other) === foldRow(head));
			if (at < 0)
				throw new SimpulError('table.no-column', {
					...{ file, column: head, columns: [...table.headers] }
				});
			uses = withUse(uses, at, use);
		}
	return uses;
}

/** @throws SimpulError table.unknown-code {code} */
function underOf(project: Project, typed: string | undefined) {
	if (typed === undefined) return null;
	const found = codeNames(project).find(typed, '>');
	if (!found || !('code' in found)) throw new SimpulError('table.unknown-code', { code: typed });
	return found.code.id;
}
