/** The counting rules on the example of docs/spec/tables.md: one group interview, with passages found by their words. */
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import type { Fields } from '#core/model/json.ts';
import { SimpulError } from '#core/model/error.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { newProject } from '#core/commands/new-project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { Session } from '../../src/cli/session.ts';
import { fixedWorld } from '../../sample-transcripts/make/fixed-world.ts';

const LINES = [
	['', 'Group interview, 11 March'],
	['Q', 'Who decides?'],
	['DINKES', 'We propose. The mayor decides.'],
	['DINSOS', 'We only check the list.'],
	['X', 'Nobody asked us.']
] as const;
const TEXT = LINES.map(([label, said]) => (label ? `${label}: ${said}` : said)).join('\n');

const create = (t: Op['t'], id: string, fields: object): Op => ({
	t,
	id,
	create: fields as Fields
});

function group(passages: readonly (readonly [code: string, from: string, to: string])[]): Project {
	const spoken = LINES.filter(([label]) => label !== '');
	const start = spoken.map(([, said]) => TEXT.indexOf(said));
	const turns = {
		from: spoken.map(([label]) => TEXT.indexOf(`${label}: `)),
		start,
		end: start.map((at, i) => at + spoken[i]![1].length),
		speaker: spoken.map((_, i) => i)
	};
	const speakers = spoken.map(([label]) => `s-${label}`);
	return apply(EMPTY, {
		ops: [
			create('meta', 'project', { name: 'Group', lang: 'en' }),
			create('coders', 'c', { name: 'Coder', initials: 'C', colour: '#000000' }),
			...['authority', 'list'].map((id, rank) =>
				create('codes', id, {
					...{ name: { en: id }, parent: null, framework: null, rank, codable: true },
					valence: 'none'
				})
			),
			...['DINKES', 'DINSOS'].map((name) =>
				create('actors', name, { name, type: 'office', note: '' })
			),
			create('sources', 's', {
				...{ name: 'group', kind: 'fgd', text: 'hash', length: TEXT.length, words: 20 },
				...{ lang: 'en', file: null, date: null, speakers, actor: null, turns }
			}),
			...spoken.map(([label]) =>
				create('speakers', `s-${label}`, {
					...{ source: 's', label, role: label === 'Q' ? 'interviewer' : 'participant' },
					actor: label.startsWith('DIN') ? label : null
				})
			),
			...passages.map(([code, from, to], n) => {
				const at = TEXT.indexOf(from);
				const end = TEXT.indexOf(to, at) + to.length;
				return create('codings', `s~${n}`, { source: 's', code, coder: 'c', start: at, end });
			})
		]
	});
}

const ask = (project: Project, query: string) =>
	crosstab(project, parseSpec(new URLSearchParams(query)), () => TEXT);
const perOffice = (project: Project, more = '', columns = 'code:authority') =>
	ask(project, `rows=actor&columns=${columns}${more}`).counts.map((row) => row[0]);

/** "decides. We only check": the end of one office's turn and more of the other's. */
const ACROSS = group([['authority', 'decides.', 'We only check']]);

describe('who says it', () => {
	it('B1: intersects gives a passage to both offices, majority to one, contained to neither', () => {
		expect(perOffice(ACROSS)).toEqual([1, 1]);
		expect(perOffice(ACROSS, '&overlap=majority')).toEqual([0, 1]);
		expect(perOffice(ACROSS, '&overlap=contained')).toEqual([0, 0]);
	});

	it('B1.1: labels are not spoken, but the question is', () => {
		const answer = group([['authority', 'DINKES: We', 'propose.']]);
		expect(perOffice(answer, '&overlap=contained')).toEqual([1, 0]);
		const asked = group([['authority', 'Who decides?', 'propose.']]);
		expect(perOffice(asked, '&overlap=contained')).toEqual([0, 0]);
		expect(perOffice(asked, '&overlap=intersects')).toEqual([1, 0]);
	});

	it('B1.2: the strict rules ask for one actor, also where rows are types; else they change nothing', () => {
		const types = ask(ACROSS, 'rows=type&columns=code:authority&overlap=contained');
		expect(types.counts).toEqual([[0]]);
		expect(ask(ACROSS, 'rows=source&columns=code:authority&overlap=contained').counts).toEqual([
			[1]
		]);
	});

	it('B1.3: what a strict rule gives to no one is counted in a warning', () => {
		const { warnings } = ask(ACROSS, 'rows=actor&columns=code:authority&overlap=contained');
		expect(warnings).toContainEqual({ code: 'overlap-dropped', n: 1 });
		expect(ask(ACROSS, 'rows=actor&columns=code:authority').warnings).not.toContainEqual(
			expect.objectContaining({ code: 'overlap-dropped' })
		);
	});

	it('B2: a reference counts once for an actor, however many turns it meets', () => {
		const long = group([['authority', 'We propose.', 'Nobody asked us.']]);
		expect(perOffice(long)).toEqual([1, 1]);
		const table = ask(long, 'rows=actor&columns=code:authority');
		expect([table.total, table.straddling, table.unassigned]).toEqual([1, 1, 0]);
		expect(ask(long, 'rows=type&columns=code:authority').straddling).toBe(0);
	});
});

describe('what is counted', () => {
	it('B5: words, characters and sentences are those of the actor, never counted twice', () => {
		const twice = group([
			['authority', 'decides.', 'We only check'],
			['authority', 'We only', 'check the list.']
		]);
		expect(perOffice(twice, '&unit=words')).toEqual([1, 5]);
		expect(perOffice(twice, '&unit=characters')).toEqual([8, 23]);
		expect(perOffice(twice, '&unit=sentences')).toEqual([1, 1]);
		expect(perOffice(twice, '&unit=speakers')).toEqual([1, 1]);
		expect(perOffice(twice, '&unit=presence')).toEqual([1, 1]);
		expect(perOffice(twice)).toEqual([1, 2]);
	});

	it('B6.4: where cells add up to more than their base, the table says for which line', () => {
		const { warnings, percent } = ask(ACROSS, 'rows=actor&columns=code:authority&percent=column');
		expect(percent).toEqual([[100], [100]]);
		expect(warnings).toContainEqual({
			code: 'percent-over-base',
			per: 'column',
			ids: ['authority']
		});
		const whole = ask(ACROSS, 'rows=actor&columns=code:authority&percent=total').warnings;
		expect(whole).toContainEqual({ code: 'percent-over-base', per: 'total' });
		const within = group([['authority', 'We propose.', 'propose.']]);
		const once = ask(within, 'rows=actor&columns=code&percent=total');
		expect(once.warnings.map(({ code }) => code)).not.toContain('percent-over-base');
	});

	it('B9.1: transposing keeps every number, and a percent of the column becomes one of the row', () => {
		const both = group([
			['authority', 'We propose.', 'propose.'],
			['list', 'We only', 'list.'],
			['list', 'The mayor', 'decides.']
		]);
		const query = 'rows=actor&columns=code:authority,list&percent=column';
		const table = ask(both, query);
		const turned = ask(both, `${query}&transpose=1`);
		const flip = <T>(rows: readonly (readonly T[])[]) =>
			rows[0]!.map((_, c) => rows.map((r) => r[c]));
		expect(turned.counts).toEqual(flip(table.counts));
		expect(turned.percent).toEqual(flip(table.percent!));
		expect([table.bases.per, turned.bases.per]).toEqual(['column', 'row']);
		expect(turned.rowTotals).toEqual(table.columnTotals);
	});
});

describe('a rejected command', () => {
	it('L6: leaves no trace in the project or the log', async () => {
		const session = await new Session(memoryStore(), fixedWorld('l6')).open();
		const coder = { id: 'c', name: 'Coder', initials: 'C', colour: '#0b5c63' };
		await session.run((p) => newProject(p, { name: 'One', lang: 'en', coder }), {}, 'c');
		const { project } = session;
		await expect(
			session.run((p) => newProject(p, { name: 'Two', lang: 'en', coder }), {}, 'c')
		).rejects.toThrow(SimpulError);
		expect(session.project).toBe(project);
		expect((await session.store.since(0)).changes).toHaveLength(1);
	});
});
