import { describe, expect, test } from 'vitest';
import { addAttribute } from '#core/commands/add-attribute.ts';
import { apply } from '#core/log/apply.ts';
import { specText } from '#core/tables/spec-text.ts';
import { codeRows } from '#lib/question/code-rows.ts';
import { coderIn, codersWithCodings, withCoder } from '#lib/question/coders.ts';
import { dimChoices } from '#lib/question/dim-choices.ts';
import { codesOfDim, dimLabel } from '#lib/question/dim-facts.ts';
import { whereText } from '#lib/question/filter-facts.ts';
import { valuesOf } from '#report/filter-values.ts';
import { usualSpec } from '#core/tables/ready.ts';
import { readyTables } from '#core/tables/ready.ts';
import { named } from '#lib/crosstab/presets.ts';
import { turnAt } from '#lib/passages/passage-items.ts';
import { EMPTY } from '#core/model/project.ts';
import { jambi, JAMBI_CODES } from '../../core/tables/jambi.ts';

const project = jambi();

describe('what may stand on a side', () => {
	test('attributes are offered by their names', () => {
		const city = addAttribute(project, { id: 'x1', name: 'Kota', on: 'actor', type: 'category' });
		const texts = dimChoices(apply(project, city), 'id').flatMap((g) => g.choices);
		expect(texts).toContainEqual({ text: 'actor:Kota', label: 'Aktor: Kota' });
		expect(texts.map((c) => c.text)).toEqual(expect.arrayContaining(['type', 'speaker', 'coder']));
		expect(new Set(texts.map((c) => c.text)).size).toBe(texts.length);
	});

	test('codes are named up to two, then counted', () => {
		const name = (ids: string[]) => dimLabel(project, 'en', { by: 'code', ids });
		expect(name(JAMBI_CODES.slice(0, 2))).toBe('authority and cooperation');
		expect(name(JAMBI_CODES)).toBe('3 codes');
		expect(dimLabel(project, 'id', { by: 'code', below: 'pg-authority' })).toBe(
			'Kode di bawah kode pg-authority'
		);
	});

	test('the chooser starts from the codes on screen and finds in both languages', () => {
		expect(codesOfDim(project, { by: 'code' })).toEqual(JAMBI_CODES);
		expect(codeRows(project, 'en', 'KODE pg-co').map((row) => row.name)).toEqual(['cooperation']);
	});
});

test('what is asked for and not there is named as it was asked', () => {
	expect(dimLabel(project, 'en', { by: 'actor', attribute: 'Nope' })).toBe('Actor: Nope');
	const where = { dim: { by: 'actor', attribute: 'Nope' }, values: ['x'] } as const;
	expect(whereText(project, 'en', where)).toBe('Actor: Nope: x');
});

describe('ready tables', () => {
	test('a project with the three codes opens with them side by side, in percent of each', () =>
		expect(specText(usualSpec(project))).toBe(
			'rows=actor&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column&heard=1'
		));
	test('and offers each alone', () =>
		expect(named(project, readyTables(project), 'en').map((p) => p.label)).toEqual([
			'Three centres side by side',
			'authority',
			'cooperation',
			'involvement'
		]));
	test('any other project has none', () =>
		expect(named(EMPTY, readyTables(EMPTY), 'en')).toEqual([]));
});

describe('filters', () => {
	test('one coder is a filter like others', () => {
		const kind = { dim: { by: 'kind' }, values: ['interview'] } as const;
		const one = withCoder([kind], 'c');
		expect(coderIn(one)).toBe('c');
		expect(withCoder(one, '')).toEqual([kind]);
	});
	test('who has coded anything', () => expect([...codersWithCodings(project)]).toEqual(['c']));
	test('kinds are offered in the reader’s words', () =>
		expect(valuesOf(project, 'id', { by: 'kind' })).toEqual([
			{ id: 'interview', label: 'Wawancara' }
		]));
});

test.each([
	[0, 1],
	[9, 1],
	[10, null],
	[12, 2],
	[30, null]
])('position %i lies in turn %s', (position, turn) => {
	const turns = { from: [0, 12], start: [3, 15], end: [10, 20], speaker: [0, 1] };
	expect(turnAt(turns, position)).toBe(turn);
});
