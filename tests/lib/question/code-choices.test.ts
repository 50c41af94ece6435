import { expect, it } from 'vitest';
import { editCode } from '#core/commands/edit-code.ts';
import { codeTree } from '#core/model/code-tree.ts';
import { codableChoices, codeChoices } from '#lib/question/code-choices.ts';
import { done, started, withCodes } from '../codebook/a-codebook.ts';

const A = { value: 'a', label: 'A' };
const B = { value: 'b', label: 'B', hint: 'A' };

it('offers codes by name with the code above, in tree order', () => {
	const tree = codeTree(withCodes(started(), 'a', 'b<a', 'c'));
	expect(codeChoices(tree, 'id', new Set(['c']))).toEqual([A, B]);
});

it('offers for a passage neither headings nor the code it has', () => {
	const project = done(withCodes(started(), 'a', 'b<a', 'c'), (now) =>
		editCode(now, { id: 'a', codable: false })
	);
	expect(codableChoices(project, 'id', 'c')).toEqual([B]);
	expect(codableChoices(project, 'id')).toHaveLength(2);
});
