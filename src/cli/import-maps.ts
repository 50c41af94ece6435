/** The two tables that say who speaks: `map.csv` (source, label, role, actor) and `actors.csv` (actor, type, attributes). */
import { SimpulError } from '#core/model/error.ts';
import { SPEAKER_ROLES, type SpeakerRole } from '#core/model/records.ts';
import { readTable } from './read-table.ts';

export type SpeakerRow = {
	readonly file: string;
	readonly line: number;
	readonly source: string;
	readonly label: string;
	readonly role: SpeakerRole | null;
	readonly actor: string;
};
export type ActorRow = {
	readonly actor: string;
	readonly type: string;
	readonly values: ReadonlyMap<string, string>;
};
export type ActorTable = {
	readonly attributes: readonly string[];
	readonly rows: readonly ActorRow[];
};

/** @throws SimpulError table.role {file, line, role, roles} */
export function readSpeakers(file: string): SpeakerRow[] {
	const { lines } = readTable(file, ['source', 'label'], ['role', 'actor']);
	return lines.map(({ line, get }) => {
		const role = get('role').toLowerCase();
		const known = SPEAKER_ROLES.find((r) => r === role) ?? null;
		if (role !== '' && known === null)
			throw new SimpulError('table.role', { file, line, role, roles: [...SPEAKER_ROLES] });
		return {
			file,
			line,
			source: get('source'),
			label: get('label'),
			role: known,
			actor: get('actor')
		};
	});
}

export function readActors(file: string): ActorTable {
	const { columns, lines } = readTable(file, ['actor']);
	const attributes = columns.filter(
		(column) => column !== 'actor' && column !== 'type' && column !== ''
	);
	const rows = lines.map(({ get }) => ({
		actor: get('actor'),
		type: get('type'),
		values: new Map(attributes.map((name) => [name, get(name)]))
	}));
	return { attributes, rows: rows.filter((row) => row.actor !== '') };
}
