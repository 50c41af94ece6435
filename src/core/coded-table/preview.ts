/** A table of coded passages as a page shows it before anything happens: its columns, what was guessed, what would come in. */
import type { TextTable } from '../attribute-table/uses.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { guessChoices, type Choices } from './choices.ts';
import { guessPartings, type Partings } from './partings.ts';
import { planCodings } from './plan.ts';
import type { CodedPlan } from './planned.ts';

const SAMPLES = 3;
const LONGEST = 80;

export type Column = { readonly head: string; readonly sample: string };

/** A passage that comes in, in its words: by it a person sees whether places are read rightly. */
export type Example = { readonly line: number; readonly source: Id; readonly words: string };

/** As the page keeps them: what parts codes is guessed for the chosen columns as long as nobody says it. */
export type Said = Omit<Choices, keyof Partings> & {
	readonly [P in keyof Partings]: Partings[P] | null;
};

export type CodedPreview = {
	readonly columns: readonly Column[];
	readonly choices: Choices;
	readonly plan: CodedPlan;
	readonly examples: readonly Example[];
};

/** @param said  null: all is guessed */
export function previewCodings(
	project: Project,
	table: TextTable,
	texts: ReadonlyMap<string, string>,
	said: Said | null,
	me: Id
): CodedPreview {
	const choices = said ? withPartings(table, said) : guessChoices(table);
	const plan = planCodings(project, table, (hash) => texts.get(hash), choices, me);
	return { columns: columnsOf(table), choices, plan, examples: examplesOf(project, texts, plan) };
}

function withPartings(table: TextTable, said: Said): Choices {
	const guessed = guessPartings(table, said.uses);
	return {
		...said,
		separator: said.separator ?? guessed.separator,
		path: said.path ?? guessed.path
	};
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const columnsOf = ({ headers, rows }: TextTable): Column[] =>
	headers.map((head, c) => {
		const cells: string[] = [];
		for (const row of rows) {
			if (cells.length === SAMPLES) break;
			if (row[c]) cells.push(short(row[c]));
		}
		return { head: short(head), sample: cells.join(' · ') };
	});

function examplesOf(
	project: Project,
	texts: ReadonlyMap<string, string>,
	{ codings }: CodedPlan
): Example[] {
	const seen = new Set<number>();
	const first = codings.filter(({ line }) => {
		const isNew = !seen.has(line) && seen.size < SAMPLES;
		if (isNew) seen.add(line);
		return isNew;
	});
	return first.map(({ line, source, start, end }) => {
		const text = texts.get(project.sources.get(source)!.text) ?? '';
		return { line, source, words: short(text.slice(start, end)) };
	});
}
