import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { SimpulError } from '#core/model/error.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { basics, create } from '../tables/small-project.ts';

const coding = (unique: string, start: number, via?: string) =>
	create('codings', `s~${unique}`, {
		...{ source: 's', code: 'p', coder: 'ana', start, end: start + 2 },
		...(via === undefined ? {} : { via })
	});
const project = apply(EMPTY, {
	ops: [
		...basics(),
		create('sources', 's', {
			...{ name: 'One', kind: 'interview', text: 'h', length: 40, words: 0, lang: 'en' },
			...{ file: null, date: null, actor: 'dinkes', speakers: [] },
			turns: { from: [], start: [], end: [], speaker: [] }
		}),
		...[coding('a', 0), coding('b', 3, 'model-10'), coding('c', 6, 'model-9')],
		...[coding('d', 9, 'cues'), coding('e', 12), coding('f', 15, 'gone'), coding('g', 18, 'hand')],
		{ t: 'codings', id: 's~f', set: { alive: [true, false] } }
	]
});
const table = (query: string) => crosstab(project, parseSpec(new URLSearchParams(query)));

describe('origin', () => {
	it('B9: by hand first, then by name whatever proposed a coding that is there', () => {
		const { rows, rowTotals, total } = table('rows=origin&columns=code:p');
		expect(rows.map(({ id }, r) => [id, rowTotals[r]])).toEqual([
			['hand', 3],
			['cues', 1],
			['model-9', 1],
			['model-10', 1]
		]);
		expect(total).toBe(6);
	});

	it('is asked for by name in a filter; a name that proposed nothing is refused', () => {
		expect(table('rows=actor&columns=code:p&where=origin=hand').total).toBe(3);
		expect(table('rows=actor&columns=code:p&where=origin=CUES|model-9').total).toBe(2);
		expect(() => table('rows=actor&columns=code:p&where=origin=gone')).toThrow(SimpulError);
	});
});
