/** Tables of turns (CSV, TSV): one row is one turn. Delimiter and columns are guessed and can be changed. */
import Papa from 'papaparse';
import { SimpulError } from '#core/model/error.ts';
import type { ColumnChoice, Columns, Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { decodeText } from '../txt/decode.ts';
import { guessColumns, type Rows } from './columns.ts';
import { rowsToText } from './rows-to-text.ts';

export function readTable(input: Input): Content {
	const { text: source, encoding, warnings } = decodeText(input);
	const { data: rows, errors } = Papa.parse<string[]>(source, {
		skipEmptyLines: 'greedy',
		newline: '\n',
		delimiter: /\.(tsv|tab)$/i.test(input.name) ? '\t' : '',
		delimitersToGuess: [',', ';', '\t', '|']
	});
	if (rows.length === 0) throw new SimpulError('transcript.empty', { file: input.name });
	const choice = columnsFor(input, rows);
	const body = rows.slice(choice.header ? 1 : 0);
	const { text, turns } = rowsToText(body, choice);
	return {
		text,
		encoding,
		columns: described(rows, choice),
		...(choice.speaker === null ? {} : { turns }),
		warnings: [...warnings, ...quoteWarnings(errors), ...raggedWarnings(rows)]
	};
}

function columnsFor({ name, options }: Input, rows: Rows): ColumnChoice {
	const width = Math.max(...rows.slice(0, 1000).map((row) => row.length));
	const choice = options.columns ?? guessColumns(rows);
	if (!choice)
		throw new SimpulError('transcript.no-text-column', {
			file: name,
			headers: rows[0]!.slice(0, 20).map(short)
		});
	for (const column of [choice.text, choice.speaker, choice.turn, choice.time])
		if (column !== null && !(Number.isInteger(column) && column >= 0 && column < width))
			throw new SimpulError('transcript.unknown-column', { file: name, column });
	return choice;
}

const SHOWN = 80;
const short = (cell: string) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell);

function described(rows: Rows, choice: ColumnChoice): Columns {
	const [first, ...rest] = rows;
	const headers = first!.map((cell, i) => (choice.header ? short(cell.trim()) : String(i + 1)));
	const sample = (choice.header ? rest : rows).slice(0, 5).map((row) => row.map(short));
	return { choice, headers, sample };
}

/** Only the first: one quotation mark left open makes an error of every row behind it. */
function quoteWarnings(errors: readonly Papa.ParseError[]): Warning[] {
	const quotes = errors.find(({ type }) => type === 'Quotes');
	return quotes ? [{ code: 'table.unclosed-quote', data: { row: (quotes.row ?? 0) + 1 } }] : [];
}

function raggedWarnings(rows: Rows): Warning[] {
	const width = rows[0]!.length;
	const ragged = rows.filter((row) => row.length !== width).length;
	return ragged > 0 ? [{ code: 'table.ragged', data: { rows: ragged, columns: width } }] : [];
}
