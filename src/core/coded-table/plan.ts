/**
 * What a table of coded passages would bring into the project: codings, what has to be made for them, and every row that does not come in
 * with why. Nothing is done before the researcher has seen it (docs/spec/coded-tables.md).
 */
import type { TextTable } from '../attribute-table/uses.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import { answersIn } from './answers.ts';
import type { Choices } from './choices.ts';
import { CodeCells, PeopleCells, type Ref } from './code-cells.ts';
import { LeftRows } from './left-rows.ts';
import { marked } from './marks.ts';
import { namesOf } from './names.ts';
import { placeRows, type Row } from './place-rows.ts';
import type { CodedPlan, PlannedAttribution, PlannedCoding } from './planned.ts';
import { Said } from './said.ts';
import { SourceCells, sourceRows } from './source-rows.ts';
import { lackedBy, type Use } from './uses.ts';
import { Speaking } from './voices.ts';

const NONE = { reading: null, checked: 0, agreed: 0 };
const EMPTY = {
	...{
		codings: [],
		codes: [],
		coders: [],
		actors: [],
		attributions: [],
		otherVoices: [],
		left: []
	},
	...{ numbers: NONE, cut: 0, widened: 0, asked: { sources: [], codes: [], coders: [] } }
};

/**
 * @param texts  by hash; a text that is not there has no passages
 * @param me     the coder of rows that name none
 */
export function planCodings(
	project: Project,
	table: TextTable,
	texts: (hash: string) => string | undefined,
	choices: Choices,
	me: Id
): CodedPlan {
	const lacks = lackedBy(choices.uses);
	const rows = table.rows.length;
	if (lacks.length > 0) return { ...EMPTY, rows, lacks };
	const left = new LeftRows();
	const sources = new SourceCells(project, choices);
	const known = sourceRows(table, choices, sources, left);
	const { spans, ...placed } = placeRows(project, known, texts, choices, left);
	const gathered = gather(project, table, choices, { known, spans, left, me });
	return {
		...{ rows, lacks, ...placed, ...gathered },
		asked: { sources: sources.asked(), ...gathered.asked },
		left: left.inOrder()
	};
}

type Known = {
	readonly known: readonly Row[];
	readonly spans: ReadonlyMap<Row, Span>;
	readonly left: LeftRows;
	readonly me: Id;
};

function gather(
	project: Project,
	{ headers }: TextTable,
	choices: Choices,
	{ known, spans, left, me }: Known
) {
	const { uses } = choices;
	const codes = new CodeCells(project, choices);
	const coders = new PeopleCells('coder', namesOf(project, 'coders'), choices.coders);
	const actors = new PeopleCells('actor', namesOf(project, 'actors'));
	const said = new Said(project, me);
	const speaking = new Speaking(project, actors);
	const column = new Map(uses.map((use, c) => [use, c]));
	const codings: PlannedCoding[] = [];
	for (const row of known) {
		const span = spans.get(row);
		if (!span) continue;
		const { line, source } = row;
		const cell = (use: Use) => row.cell(column.get(use) ?? -1);
		const names = [...codes.namesIn(cell('code')), ...marked(row, headers, uses, left)];
		if (names.length === 0) left.add('no-code', line, row.quote, source);
		const coder = cell('coder') === '' ? null : coders.of(cell('coder'));
		if (cell('coder') !== '' && coder === null) {
			left.add('coder-left', line, cell('coder'), source);
			continue;
		}
		const answers = answersIn(cell, (name) => actors.of(name));
		if ('wrong' in answers) {
			left.add('answer', line, answers.cell, source);
			continue;
		}
		const before = codings.length;
		for (const name of names) {
			const code = codes.of(name);
			if ('why' in code) left.add(code.why, line, name, source);
			else {
				const coding = { line, source, ...span, code: code.ref, coder, answers };
				const why = said.why(coding);
				if (why) left.add(why, line, name, source);
				else codings.push(coding);
			}
		}
		if (codings.length > before) speaking.hear(row, span, cell('actor'));
	}
	const { attributions, others: otherVoices } = speaking;
	const made = { codes: codes.made, coders: [...coders.made], actors: [...actors.made] };
	return {
		...{ codings, attributions, otherVoices },
		...onlyUsed(codings, attributions, made),
		asked: { codes: codes.asked(), coders: coders.asked() }
	};
}

type Made = Pick<CodedPlan, 'codes' | 'coders' | 'actors'>;

/** What only rows that are left would need is not made. */
function onlyUsed(
	codings: readonly PlannedCoding[],
	attributions: readonly PlannedAttribution[],
	{ codes, coders, actors }: Made
): Made {
	const used = new Set<Ref | null>(attributions.map(({ actor }) => actor));
	for (const { code, coder, answers } of codings) {
		used.add(code).add(coder);
		for (const list of [answers.about, answers.holder, answers.relation])
			for (const actor of list ?? []) used.add(actor);
	}
	for (const { key, parent } of codes.toReversed()) if (used.has(key)) used.add(parent);
	return {
		codes: codes.filter(({ key }) => used.has(key)),
		coders: coders.filter(([key]) => used.has(key)),
		actors: actors.filter(([key]) => used.has(key))
	};
}
