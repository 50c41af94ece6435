/** Bad questions get a sentence that says what is missing, never a plausible number. */
import { describe, expect, it } from 'vitest';
import { addAttribute } from '#core/commands/add-attribute.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { Locale } from '#i18n/message.ts';
import { tellTable } from '#report/tell-table.ts';
import { ready } from '../samples/sample.ts';

const { project } = await ready('jambi');
const notes = (query: string, of: Project = project, locale: Locale = 'en') => {
	const spec = parseSpec(new URLSearchParams(query));
	const told = tellTable(of, crosstab(of, spec, undefined, locale), locale);
	const printed = told.print('percent-of');
	expect(JSON.stringify(printed)).not.toMatch(/NaN|Infinity|undefined|null/);
	return { notes: told.notes.join('\n'), printed };
};

describe('B8.4: what a question lacks', () => {
	it('a table without columns, in both languages', () => {
		const query = 'rows=type&columns=code:@7&percent=column';
		expect(notes(query).notes).toContain('The table has no columns');
		expect(notes(query, project, 'id').notes).toContain('Tabel tidak punya kolom');
	});

	it('a percent over an empty base is no 0%', () => {
		const { notes: told, printed } = notes(
			'rows=type&columns=code:pg-authority,pt-mech-hierarchy,pg-authority-gap&percent=column&heard=1&where=source%3Djmb-bpjs-01'
		);
		expect(told).toContain('No percent where the base is 0, which is not 0%: ');
		expect(printed[0]!.body.flat().filter((text) => text.startsWith('0%'))).toEqual([]);
	});

	it('a layer with one value, and an attribute that some have no value of', () => {
		const source = alive(project, 'sources')[0]!.id;
		const added = apply(
			project,
			addAttribute(project, { id: 'w', name: 'Wave', on: 'source', type: 'category' })
		);
		const none = 'rows=type&columns=code:pg-authority&layers=source:Wave';
		expect(notes(none, added).notes).toContain('There is only one layer ((no value))');
		const cells = [{ attribute: 'w', owner: source, value: '1' }];
		const some = notes(none, apply(added, setCells(added, { cells }))).notes;
		expect(some).toContain('Wave is filled in only in part: 4 of 5 sources have no value.');
		expect(some).not.toContain('only one layer');
	});

	it('says nothing where nothing is missing', () => {
		const told = notes('rows=type&columns=code:pg-authority&percent=column&layers=kind').notes;
		expect(told).toContain('There is only one layer');
		expect(notes('rows=type&columns=code:pg-authority&percent=column').notes).not.toMatch(
			/no columns|no rows|layer|No percent|filled in/
		);
	});
});
