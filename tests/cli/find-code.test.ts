import { describe, expect, it } from 'vitest';
import { editCode } from '#core/commands/edit-code.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { codeCalled } from '../../src/cli/find-code.ts';
import { done, started, withCodes } from '../lib/codebook/a-codebook.ts';

const project = done(
	withCodes(started(), 'top', 'a<top', 'b'),
	(now) => editCode(now, { id: 'a', name: { en: 'Trust', id: 'Percaya' } }),
	(now) => editCode(now, { id: 'b', name: { en: 'Trust' } })
);

describe('a code on the command line', () => {
	it('is called by its id or by its name in either language', () => {
		for (const called of ['a', 'trust', 'PERCAYA'])
			expect(codeCalled(project, called)?.id).toBe('a');
		expect(codeCalled(project, 'nothing')).toBeUndefined();
	});

	it('is one that is shown: what stands below a removed code hides no namesake', () => {
		const without = done(project, (now) => removeCode(now, { id: 'top' }));
		expect(codeCalled(without, 'trust')?.id).toBe('b');
		expect(codeCalled(without, 'a')).toBeUndefined();
	});
});
