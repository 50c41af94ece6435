import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { Oracle } from './oracle.ts';
import { create, smallProject } from './small-project.ts';

const rows = fc.constantFrom('actor', 'type', 'speaker', 'actor:City');
const where = fc.constantFrom('', '&where=actor%3Ddinkes%7Cdinsos', '&where=kind%3Dinterview');

it('B6.2: a rate is of the words that the row says in all sources that the filters let through, each once', () => {
	let several = 0;
	fc.assert(
		fc.property(smallProject, rows, where, ({ project, texts }, by, filter) => {
			// Under a code that covers every text, the words counted are the words said.
			const ops = [...project.sources.values()].map(({ id, length }) =>
				create('codings', `${id}~whole`, {
					...{ source: id, code: 'q1', coder: 'ana', start: 0, end: length }
				})
			);
			const whole = apply(project, { ops });
			const asked = parseSpec(
				new URLSearchParams(`rows=${by}&columns=code:q1&percent=rate${filter}`)
			);
			const table = crosstab(whole, asked, (hash) => texts.get(hash));
			const words = new Oracle({ project: whole, texts }, { ...asked, unit: 'words' });
			expect(table.bases.values).toEqual(table.rows.map(({ id }) => words.cell({ row: id })));
			if (table.bases.values.filter((n) => n > 0).length > 1) several++;
		}),
		{ numRuns: 150 }
	);
	// However the projects were drawn, some have words in more than one row.
	expect(several).toBeGreaterThan(0);
});
