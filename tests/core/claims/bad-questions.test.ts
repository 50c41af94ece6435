import { describe, expect, it } from 'vitest';
import { removeCode } from '#core/commands/remove-code.ts';
import { apply } from '#core/log/apply.ts';
import type { Expect } from '#core/model/claim-records.ts';
import { jambi } from '../tables/jambi.ts';
import { create } from '../tables/small-project.ts';
import { codesOf, under, verdict } from './a-claim.ts';

const project = jambi();
const SPEC = 'rows=actor&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column';
const first: Expect = { op: 'largest', rows: ['a3'], columns: ['pg-authority'] };
const why = (expect_: Expect, spec = SPEC, on = project) => {
	const { asked, standing } = verdict(on, expect_, spec);
	expect(standing).toBe('not-checkable');
	expect(asked).toMatchObject({ verdict: 'not-checkable', holds: null, figures: [] });
	return asked.reason;
};

describe('K9: what cannot be checked says why, and gives no number', () => {
	it('no table, a table that is gone, a question that cannot be read', () => {
		expect(why(first, '')).toEqual({ code: 'no-table' });
		expect(why(first, 'gone')).toEqual({ code: 'table-missing', name: 'gone' });
		expect(why(first, 'rows=moon')).toMatchObject({ code: 'spec-unreadable' });
		expect(why(first, 'rows=%E0%A4%A')).toMatchObject({ code: 'spec-unreadable' });
		expect(why({ op: 'manual' })).toEqual({ code: 'needs-reader' });
	});

	it('a code that was deleted, an attribute, a value that is not there', () => {
		const less = apply(project, removeCode(project, { id: 'pg-authority' }));
		expect(why(first, SPEC, less)).toEqual({ code: 'code-missing', name: 'pg-authority' });
		expect(why(first, 'rows=actor:City&columns=code')).toMatchObject({
			code: 'attribute-missing',
			name: 'City'
		});
		expect(why(first, `${SPEC}&where=actor=Nobody`)).toMatchObject({
			code: 'value-missing',
			name: 'Nobody'
		});
		expect(why(first, 'rows=actor&columns=framework:none')).toMatchObject({
			code: 'framework-missing'
		});
	});

	it('a row or a column that the table does not have', () => {
		expect(why({ ...first, rows: ['a9'] })).toEqual({ code: 'row-missing', rows: ['a9'] });
		expect(why({ ...first, columns: ['pt-turf'] })).toEqual({
			...{ code: 'column-missing', column: 'pt-turf' }
		});
		const look = verdict(project, { ...first, rows: ['a9'] }, SPEC);
		expect(look.caveats).toEqual([{ code: 'row-missing', rows: ['a9'] }]);
	});

	it('an actor whom nobody heard: the zero is no zero', () => {
		const more = jambi([create('actors', 'a4', { name: 'Mayor', type: null, note: '' })]);
		expect(why({ op: 'none', rows: ['a4'], columns: ['pg-authority'] }, SPEC, more)).toEqual({
			...{ code: 'no-source', rows: ['a4'] }
		});
	});

	it('an empty base: no percent of nothing, no first of nothing', () => {
		const code = { name: { en: 'New' }, parent: null, framework: null, rank: 9, codable: true };
		const more = jambi([create('codes', 'new', { ...code, valence: 'none' })]);
		const spec = 'rows=actor&columns=code:new,pg-authority&percent=column';
		const empty = { code: 'empty-base', column: 'new' };
		for (const op of ['largest', 'smallest', 'together', 'none', 'some'] as const)
			expect(why({ op, rows: ['a3'], columns: ['new'] }, spec, more)).toEqual(empty);
		const value = { op: 'value', rows: ['a3'], columns: ['new'], value: 0 } as const;
		expect(why(value, spec, more)).toEqual(empty);
	});

	it('nothing to compare with', () => {
		const alone = `${SPEC}&where=actor=a3`;
		const named = { ...first, rows: ['a0', 'a1', 'a2', 'a3'] };
		expect(why(named)).toEqual({ code: 'few-rows' });
		expect(why({ op: 'equal', rows: ['a3'], columns: ['pg-authority'] }, alone)).toEqual({
			code: 'few-rows'
		});
		expect(why({ op: 'trend', rows: ['a3'], direction: 'up' })).toEqual({ code: 'few-rows' });
	});

	it('without texts only the rate is missing', () => {
		const look = verdict(jambi(), first, SPEC);
		expect(under(look, 'rate').reason).toMatchObject({ code: 'text-missing' });
		expect(look.asked.verdict).toBe('supported');
	});

	it('a measure that the table does not have, a number of another kind', () => {
		const look = verdict(project, first, SPEC);
		expect(under(look, 'holder').reason).toEqual({ code: 'not-answered' });
		const number = { ...first, op: 'value', value: 37.5 } as const;
		expect(under(verdict(project, number, SPEC), 'references').reason).toMatchObject({
			code: 'other-unit'
		});
		const speakers = verdict(project, first, 'rows=speaker&columns=code:pg-authority');
		expect(under(speakers, 'holder').reason).toMatchObject({ code: 'no-measure' });
	});
});

describe('K7: what holds may still be fragile or rest on too little', () => {
	it('K7.2: one or two passages are too few, whichever way', () => {
		const code = { name: { en: 'New' }, parent: null, framework: null, rank: 9, codable: true };
		const coding = { source: 's3', code: 'new', coder: 'c', start: 0, end: 9 };
		const more = jambi([
			create('codes', 'new', { ...code, valence: 'none' }),
			create('codings', 's3~new', coding)
		]);
		const spec = 'rows=actor&columns=code:new';
		const look = verdict(more, { op: 'largest', rows: ['a3'] }, spec);
		expect(look.asked).toMatchObject({ verdict: 'too-few', holds: true });
		expect(look.standing).toBe('caveat');
		expect(verdict(more, { op: 'largest', rows: ['a0'] }, spec).asked).toMatchObject({
			...{ verdict: 'too-few', holds: false }
		});
		expect(
			under(
				verdict(project, first, SPEC, {}, () => 'word '.repeat(40)),
				'rate'
			).verdict
		).toBe('too-few');
	});

	it('K7.1: a claim that holds by one rule of counting only is fragile, and the rule is named', () => {
		// The coding begins in the words of a0 and ends in those of a1: by overlap both have it, by containment nobody.
		const turns = { from: [0, 50], start: [0, 50], end: [50, 100], speaker: [0, 1] };
		const group = create('sources', 'g', {
			...{ name: 'group', kind: 'fgd', text: 'hash', length: 200, words: 40, lang: 'id' },
			...{ file: null, date: null, speakers: ['g0', 'g1'], actor: null, turns }
		});
		const speaker = (n: number) =>
			create('speakers', `g${n}`, {
				...{ source: 'g', label: `L${n}`, role: 'participant', actor: `a${n}` }
			});
		const coded = (n: number) =>
			create('codings', `g~${n}`, {
				...{ source: 'g', code: 'pg-authority', coder: 'c', start: 40 + n, end: 60 }
			});
		const more = jambi([group, speaker(0), speaker(1), coded(0), coded(1), coded(2)]);
		const look = verdict(more, { ...first, rows: ['a1'] }, SPEC);
		expect(look.asked).toMatchObject({ verdict: 'fragile', holds: true });
		expect(look.asked.fragile).toContainEqual({ rule: 'overlap', value: 'contained' });
		expect(look.standing).toBe('caveat');
	});

	it('K6.2: a tie is a verdict of its own', () => {
		const look = verdict(project, { op: 'largest', rows: ['a1'], columns: ['pg-authority'] }, SPEC);
		expect(look.asked.verdict).toBe('contradicted');
		const low = verdict(
			project,
			{ op: 'smallest', rows: ['a1'], columns: ['pg-involvement'] },
			SPEC
		);
		expect(low.asked).toMatchObject({ verdict: 'tie', holds: false });
		expect(low.standing).toBe('caveat');
	});
});

describe('K11: passages beside a claim', () => {
	it('a claim without a word on the passages against it is open', () => {
		const evidence = { for: ['s3~pg-authority0'], against: ['s0~pg-authority0', 's0~gone'] };
		const look = (more: object) => verdict(project, first, SPEC, { evidence, ...more }).evidence;
		expect(look({ status: 'accepted' })).toMatchObject({
			for: [{ id: 's3~pg-authority0' }],
			...{ lost: ['s0~gone'], open: true }
		});
		expect(look({ status: 'accepted', note: 'An exception.' }).open).toBe(false);
		expect(look({ note: 'Still to be decided.' }).open).toBe(true);
	});

	it('K8: a universal word is refuted by one row', () => {
		const sentence = 'All actors spoke of cooperation.';
		const some: Expect = { op: 'some', rows: ['a0', 'a1'], columns: ['pg-cooperation'] };
		const look = verdict(project, some, SPEC, { sentence });
		expect(look.caveats).toContainEqual({ code: 'counter-example', word: 'All', rows: ['a3'] });
		expect(look.standing).toBe('caveat');
		expect(codesOf(verdict(project, some, SPEC))).not.toContain('counter-example');
	});
});
