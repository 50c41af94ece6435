/** What a reference table is made of, checked as a whole: a table whose numbers do not fill its lines says nothing. */
import { SimpulError } from '../model/error.ts';
import { PUBLISHED_MEASURES, PUBLISHED_ROWS, type ReferenceTable } from '../model/claim-records.ts';
import { needName, needOneOf } from './values.ts';

export type ReferenceFields = Omit<ReferenceTable, 'id' | 'alive'>;

/** @throws SimpulError name.empty {what}; value.unknown {field, value}; reference.shape {part} for rows, columns, values or bases */
export function referenceFields(fields: ReferenceFields): ReferenceFields {
	const { name, origin, unit, measure, by, rows, columns, values, bases } = fields;
	needLines(rows, 'rows');
	needLines(columns, 'columns');
	const fits =
		values.length === rows.length && values.every((line) => line.length === columns.length);
	if (!fits || !values.flat().every(isNumberOrNone)) throw shape('values');
	if (
		bases.length !== columns.length ||
		!bases.every((base) => isNumberOrNone(base) && !(base! < 0))
	)
		throw shape('bases');
	return {
		name: needName(name, 'reference'),
		origin: origin.trim(),
		unit: unit.trim(),
		measure: needOneOf(PUBLISHED_MEASURES, measure, 'measure'),
		by: needOneOf(PUBLISHED_ROWS, by, 'by'),
		...{ rows, columns, values, bases }
	};
}

function needLines(lines: ReferenceTable['rows'], part: string): void {
	const ids = new Set(lines.map(({ id }) => id));
	if (lines.length === 0 || ids.size < lines.length || ids.has('')) throw shape(part);
}

const isNumberOrNone = (value: number | null): boolean => value === null || Number.isFinite(value);
const shape = (part: string) => new SimpulError('reference.shape', { part });
