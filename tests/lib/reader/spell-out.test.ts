import { expect, it } from 'vitest';
import { spellOut } from '#lib/reader/spell-out.ts';

it('writes the names of codes for their ids, and leaves all other words', () => {
	const nameOf = (id: string) => ({ 'pg-joint-action': 'Joint action' })[id] ?? null;
	expect(spellOut('Work done jointly (pg-joint-action); see dt-gone, co-ordination.', nameOf)).toBe(
		'Work done jointly (Joint action); see dt-gone, co-ordination.'
	);
});
