/** Which row of `map.csv` speaks of which file, and of which label in it. A row that fits nothing, or too much, stops the import. */
import { SimpulError } from '#core/model/error.ts';
import { labelKey } from '#core/text/label.ts';
import type { Draft } from '#core/import/draft.ts';
import type { SpeakerRow } from './import-maps.ts';
import type { ReadFile } from './read-files.ts';

/**
 * A file is called by its name, with or without ending and folder.
 * @throws SimpulError speaker.unknown-source, speaker.ambiguous-source {file, line, source, files};
 *   speaker.repeated-label {file, line, source, label}
 */
export function rowsPerFile(
	files: readonly ReadFile[],
	rows: readonly SpeakerRow[]
): Map<ReadFile, SpeakerRow[]> {
	const found = new Map<ReadFile, SpeakerRow[]>();
	const seen = new Set<string>();
	for (const row of rows) {
		for (const file of filesOf(row, files)) found.set(file, [...(found.get(file) ?? []), row]);
		const key = `${row.source.toLowerCase()}\n${labelKey(row.label)}`;
		if (seen.has(key)) throw new SimpulError('speaker.repeated-label', placeOf(row));
		seen.add(key);
	}
	return found;
}

/** More than one only if their texts are the same: then all but one are skipped. */
function filesOf(row: SpeakerRow, files: readonly ReadFile[]): readonly ReadFile[] {
	const wanted = row.source.replace(/^.*[\\/]/, '').toLowerCase();
	const named = files.filter(({ draft }) => draft.name.toLowerCase() === wanted);
	const fits =
		named.length > 0 ? named : files.filter(({ draft }) => draft.title.toLowerCase() === wanted);
	const names = (some: readonly ReadFile[]) => some.map(({ draft }) => draft.name);
	const { file, line, source } = row;
	if (fits.length === 0)
		throw new SimpulError('speaker.unknown-source', { file, line, source, files: names(files) });
	if (fits.some(({ textHash }) => textHash !== fits[0]!.textHash))
		throw new SimpulError('speaker.ambiguous-source', { file, line, source, files: names(fits) });
	return fits;
}

/** @throws SimpulError speaker.unknown-label {file, line, source, label, labels} */
export function keyIn(draft: Draft, row: SpeakerRow): string {
	const key = labelKey(row.label);
	const found = draft.labels.find((label) => label.key === key || label.label === row.label);
	if (found) return found.key;
	const labels = draft.labels.map((l) => l.label);
	throw new SimpulError('speaker.unknown-label', { ...placeOf(row), labels });
}

const placeOf = ({ file, line, source, label }: SpeakerRow) => ({ file, line, source, label });
