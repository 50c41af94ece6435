/** Rows and columns of a reference table keep their ids while it is typed, because claims name them by these. */
import type { PublishedLine, ReferenceTable } from '#core/model/claim-records.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/message.ts';

/** A line keeps the id of the line with its label or else, if none is lost or added, of the one in its place. */
export function linesFrom(
	labels: readonly string[],
	before: readonly PublishedLine[]
): PublishedLine[] {
	const used = new Set<string>();
	const take = (id: string) => (used.add(id), id);
	const kept = labels.map((label) => {
		const same = before.find((line) => line.label === label && !used.has(line.id));
		return same ? take(same.id) : null;
	});
	const fresh = (label: string) => {
		const plain = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
		let id = plain || 'line';
		for (let n = 2; used.has(id) || before.some((line) => line.id === id); n++)
			id = `${plain}-${n}`;
		return take(id);
	};
	return labels.map((label, i) => {
		const renamed = labels.length === before.length ? before[i]!.id : null;
		const free = renamed !== null && !used.has(renamed) && !kept.includes(renamed);
		return { label, id: kept[i] ?? (free ? take(renamed) : fresh(label)) };
	});
}

/** The table as one would paste it, to be edited as text. */
export function pastedText({ rows, columns, values, bases }: ReferenceTable, locale: Locale) {
	const number = (value: number | null) => (value === null ? '' : formatNumber(locale, value, 6));
	const line = (label: string, cells: readonly (number | null)[]) =>
		[label, ...cells.map(number)].join('\t');
	return [
		['', ...columns.map(({ label }) => label)].join('\t'),
		...rows.map(({ label }, r) => line(label, values[r]!)),
		...(bases.some((base) => base !== null) ? [line('n', bases)] : [])
	].join('\n');
}
