/** Tables as text (CSV, TSV). The delimiter is guessed; the rest is the same for all tables. */
import Papa from 'papaparse';
import type { Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { decodeText } from '../txt/decode.ts';
import { tableContent } from './table-content.ts';

export function readTable(input: Input): Content {
	const { text: source, encoding, warnings } = decodeText(input);
	const { data, errors } = Papa.parse<string[]>(source, {
		skipEmptyLines: 'greedy',
		newline: '\n',
		delimiter: /\.(tsv|tab)$/i.test(input.name) ? '\t' : '',
		delimitersToGuess: [',', ';', '\t', '|']
	});
	const content = tableContent(input, data);
	const all = [...warnings, ...quoteWarnings(errors), ...content.warnings];
	return { ...content, encoding, warnings: all };
}

/** Only the first: one quotation mark left open makes an error of every row behind it. */
function quoteWarnings(errors: readonly Papa.ParseError[]): Warning[] {
	const quotes = errors.find(({ type }) => type === 'Quotes');
	return quotes ? [{ code: 'table.unclosed-quote', data: { row: (quotes.row ?? 0) + 1 } }] : [];
}
