/** Who made a highlight: the last one who wrote it, by the list of what was done. */
import type { Guid } from '#core/exchange/values.ts';
import type { People } from '../sqlite/people.ts';
import type { Tables } from '../sqlite/tables.ts';
import { text } from '../sqlite/values.ts';
import type { Holds } from './choose-project.ts';

export type Makers = {
	/** Who did the first thing: '' where nothing is known. */
	readonly first: Guid;
	readonly of: (highlight: string) => Guid;
};

export function readMakers(tables: Tables, people: People, holds: Holds): Makers {
	const makers = new Map<string, Guid>();
	let first: Guid = '';
	for (const row of tables.rows('commands', ['user_login', 'payload', 'project_id'])) {
		if (!holds(row)) continue;
		const user = people.of(text(row('user_login')));
		first ||= user;
		const highlight = highlightIn(text(row('payload')));
		if (highlight !== null) makers.set(highlight, user);
	}
	return { first, of: (highlight) => makers.get(highlight) ?? '' };
}

const LONGEST = 100_000;

function highlightIn(payload: string): string | null {
	if (payload.length > LONGEST || !payload.includes('"highlight_add"')) return null;
	try {
		const told: unknown = JSON.parse(payload);
		if (typeof told !== 'object' || told === null) return null;
		const { type, highlight_id: id } = told as { type?: unknown; highlight_id?: unknown };
		return type === 'highlight_add' && typeof id === 'number' ? String(id) : null;
	} catch {
		// What is no JSON says of nobody; the highlight is then the first user's.
		return null;
	}
}
