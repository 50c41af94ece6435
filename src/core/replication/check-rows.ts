/** Whether the rows of a package fit together: ids that exist, places inside their texts, quotes that stand where they say. */
import { rowsIn, type Difference, type Opened } from './opened.ts';
import type { Row } from './sheet.ts';

type Report = (difference: Difference) => void;

export function checkRows(opened: Opened): Difference[] {
	const found: Difference[] = [];
	const report: Report = (difference) => found.push(difference);
	const sources = new Map(rowsIn(opened, 'sources.csv').map((row) => [row['source']!, row]));
	const codes = new Set(rowsIn(opened, 'codebook.csv').map((row) => row['code']!));
	checkTexts(opened, report);
	checkSpans(opened, sources, report);
	const seen = new Set<string>();
	rowsIn(opened, 'codings.csv').forEach((row, at) => {
		const place = { file: 'codings.csv', row: at + 1 };
		const source = sources.get(row['source_id']!);
		if (!source) report(unknown(place, 'source_id', row));
		else {
			if (source['text_sha256'] !== row['text_sha256']) report(unknown(place, 'text_sha256', row));
			if (!isInside(row, source)) report(outside(place, row, source));
			else checkQuote(opened, place, row, report);
		}
		if (!codes.has(row['code']!)) report(unknown(place, 'code', row));
		if (seen.has(row['coding']!))
			report({ code: 'check.twice', data: { ...place, value: row['coding']! } });
		seen.add(row['coding']!);
	});
	return found;
}

type At = { readonly file: string; readonly row: number };

const unknown = (at: At, column: string, row: Row): Difference => ({
	code: 'check.unknown',
	data: { ...at, column, value: row[column]! }
});
const outside = (at: At, row: Row, source: Row): Difference => ({
	code: 'check.outside',
	data: { ...at, start: row['start']!, end: row['end']!, length: source['length']! }
});

const WHOLE = /^\d{1,10}$/;
const isInside = ({ start, end }: Row, source: Row): boolean =>
	WHOLE.test(start!) &&
	WHOLE.test(end!) &&
	Number(start) < Number(end) &&
	Number(end) <= Number(source['length']);

/** Cells that a spreadsheet could take for formulas have an apostrophe in front. */
const withoutGuard = (cell: string) => cell.replace(/^'/, '');

function checkQuote({ texts }: Opened, at: At, row: Row, report: Report): void {
	const text = texts.get(row['text_sha256']!);
	const quote = row['quote'];
	if (text === undefined || quote === undefined) return;
	const words = text.slice(Number(row['start']), Number(row['end']));
	if (quote !== words && withoutGuard(quote) !== words)
		report({ code: 'check.quote', data: { ...at } });
}

/** Texts are there for all sources or for none, and as long as their rows say. */
function checkTexts(opened: Opened, report: Report): void {
	if (opened.texts.size === 0) return;
	rowsIn(opened, 'sources.csv').forEach((row, at) => {
		const hash = row['text_sha256']!;
		const file = `texts/${hash}.txt`;
		const text = opened.texts.get(hash);
		if (text === undefined) report({ code: 'check.file-missing', data: { file } });
		else if (opened.files.get(file)?.sha256 !== hash)
			report({ code: 'check.text', data: { file, source: row['name'] ?? row['source']! } });
		else if (String(text.length) !== row['length'])
			report({
				code: 'check.number',
				data: {
					...{ file: 'sources.csv', row: at + 1, column: 'length' },
					...{ found: row['length']!, expected: text.length }
				}
			});
	});
}

function checkSpans(opened: Opened, sources: ReadonlyMap<string, Row>, report: Report): void {
	const ends = new Map<string, number>();
	rowsIn(opened, 'spans.csv').forEach((row, at) => {
		const place = { file: 'spans.csv', row: at + 1 };
		const source = sources.get(row['source']!);
		if (!source) return report(unknown(place, 'source', row));
		if (!isInside(row, source)) return report(outside(place, row, source));
		if (Number(row['start']) < (ends.get(row['source']!) ?? 0))
			report({ code: 'check.overlap', data: place });
		ends.set(row['source']!, Number(row['end']));
	});
}
