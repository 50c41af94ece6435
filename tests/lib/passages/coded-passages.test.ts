import { describe, expect, test } from 'vitest';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { apply } from '#core/log/apply.ts';
import { codedPassages } from '#lib/passages/coded-passages.ts';
import { passageItems } from '#lib/passages/passage-items.ts';
import { jambi } from '../../core/tables/jambi.ts';

const project = jambi();

describe('passages behind some codings', () => {
	test('B11: the same passages with the same voices as the table that counts them', () => {
		const all = passagesOf(project, { ...DEFAULT_SPEC, columns: { by: 'code' } }, {});
		expect(all.length).toBeGreaterThan(10);
		const ids = all.flatMap(({ coding, also }) => [coding, ...also]);
		const found = codedPassages(project, ids);
		const told = (p: (typeof found)[number]) =>
			[p.source, p.start, p.end, [...p.speakers].sort(), [...p.actors].sort()].join(' ');
		expect(new Set(found.map(told))).toEqual(new Set(all.map(told)));
		expect(codedPassages(project, [])).toEqual([]);
		expect(codedPassages(project, ['gone~1'])).toEqual([]);
	});

	test('two codes of one coder on one span are one passage with both names', () => {
		const [block] = [...project.codings.values()];
		const [source, start, end] = [block!.source, block!.start[0]!, block!.end[0]!];
		const [first, coder] = [block!.codes[block!.code[0]!]!, block!.coders[block!.coder[0]!]!];
		const other = [...project.codes.values()].find(({ id, codable }) => codable && id !== first)!;
		const more = apply(
			project,
			applyCode(project, { ids: ['new'], source, start, end, codes: [other.id], coder })
		);
		const ids = [block!.ids[0]!, `${source}~new`];
		const found = codedPassages(more, ids);
		expect(found).toHaveLength(1);
		expect([...found[0]!.codes!].sort()).toEqual([first, other.id].sort());
		expect(passageItems(more, 'en', found)[0]!.code).toMatch(/ · /);
		const apart = codedPassages(more, ids, true);
		expect(apart.map(({ coding }) => coding).sort()).toEqual([...ids].sort());
	});
});
