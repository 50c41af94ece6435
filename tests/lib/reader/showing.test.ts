import { describe, expect, it } from 'vitest';
import {
	alone,
	EVERYTHING,
	keptFrom,
	keptText,
	toggled
} from '../../../src/lib/reader/showing-kept.ts';

const hidden = (kept: ReturnType<typeof keptFrom>) => [...kept.hidden].sort();

describe('highlights that are left out', () => {
	it('come and go with the codes below them', () => {
		const once = toggled(EVERYTHING, ['top', 'a', 'b']);
		expect(hidden(once)).toEqual(['a', 'b', 'top']);
		const open = toggled(once, ['a']);
		expect(hidden(open)).toEqual(['b', 'top']);
		expect(hidden(toggled(open, ['top', 'a', 'b']))).toEqual(['a', 'b', 'top']);
		expect(hidden(toggled(once, ['top', 'a', 'b']))).toEqual([]);
	});
	it('are all but one, and none when that is asked for again', () => {
		const every = ['a', 'b', 'c'];
		const one = alone(EVERYTHING, ['b'], every);
		expect(hidden(one)).toEqual(['a', 'c']);
		expect(hidden(alone(one, ['b'], every))).toEqual([]);
		expect(hidden(alone(one, ['a'], every))).toEqual(['b', 'c']);
	});
	it('are kept as text, and damage means that all is shown', () => {
		const kept = { hidden: new Set(['a']), tint: 'count' as const };
		expect(keptFrom(keptText(kept))).toEqual(kept);
		for (const damaged of [null, '', '{', '[]', '{"hidden":7,"tint":3}'])
			expect(keptFrom(damaged)).toEqual(EVERYTHING);
	});
});
