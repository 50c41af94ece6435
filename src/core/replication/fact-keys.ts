/** Under which keys of a side a coding counts within a span: the dimensions of a table, asked of the rows of the package. */
import type { Tables } from './package-tables.ts';
import { idsIn, type Row } from './sheet.ts';

/** A side or filter of a question. */
export type Asked = {
	readonly by: string;
	/** An attribute's id, `type`, a period, or ''. */
	readonly of: string;
	readonly keys: ReadonlySet<string>;
};

/** One coding within one span that counts for it; no coding where only the text is asked. */
export type Fact = { readonly coding: Row; readonly span: Row };
type Half = { readonly coding: Row | null; readonly span: Row };

export const keysOf = (
	tables: Tables,
	asked: Asked,
	parents: string,
	{ coding, span }: Half
): string[] => [
	...new Set(
		(ofText(tables, asked, span) ?? ofCoding(tables, asked, parents, coding)).filter((key) =>
			asked.keys.has(key)
		)
	)
];

function ofText(tables: Tables, { by, of }: Asked, span: Row): string[] | null {
	const source = tables.source.get(span['source']!);
	switch (by) {
		case 'actor':
			return actorKeys(tables, span['actor']!, of);
		case 'speaker':
			return span['speaker'] === '' ? [] : [span['speaker']!];
		case 'source':
			return [of === '' ? span['source']! : tables.value('source', span['source']!, of)];
		case 'kind':
			return [source?.['kind'] ?? ''];
		case 'date':
			return [periodOf(source?.['date'] ?? '', of)];
		default:
			return null;
	}
}

function ofCoding(
	tables: Tables,
	{ by, of }: Asked,
	parents: string,
	coding: Row | null
): string[] {
	if (coding === null) return [];
	const code = coding['code']!;
	switch (by) {
		case 'about':
		case 'holder':
			return idsIn(coding[`${by}_ids`]!).flatMap((actor) => actorKeys(tables, actor, of));
		case 'coder':
			return [coding['coder_id']!];
		case 'valence':
			return coding['valence'] === '' ? [] : [coding['valence']!];
		case 'origin':
			return [coding['via'] === '' ? 'hand' : coding['via']!];
		case 'framework':
			return [tables.code.get(code)?.['framework'] ?? ''];
		case 'code':
			return parents === 'own' ? [code] : tables.upwards(code);
		default:
			return [];
	}
}

/** An actor without a value counts under '' (no value); nobody counts nowhere. */
function actorKeys(tables: Tables, actor: string, of: string): string[] {
	const row = tables.actor.get(actor);
	if (!row) return [];
	if (of === '') return [actor];
	return [of === 'type' ? row['type']! : tables.value('actor', actor, of)];
}

/** @param date  ISO, or '' */
function periodOf(date: string, period: string): string {
	if (date === '' || period === 'day') return date;
	if (period === 'year') return date.slice(0, 4);
	if (period === 'month') return date.slice(0, 7);
	return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
