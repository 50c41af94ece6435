import { describe, expect, it } from 'vitest';
import { BY_QUERY, codeHits, notYetCoded } from '#core/commands/code-hits.ts';
import { withNewCodes } from '#core/commands/with-new-codes.ts';
import { codingsIn } from '#core/model/visible.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

const project = start();
const source = [...project.sources.values()][0]!;
const coder = [...project.coders.values()][0]!.id;
const passage = (from: number, to: number, unique: string) => ({
	source: source.id,
	start: from,
	end: to,
	unique
});
const args = (...passages: ReturnType<typeof passage>[]) => ({
	passages,
	code: 'say',
	coder,
	query: 'rapat'
});

describe('code-hits', () => {
	it('Q11: one change, each passage once, with how it was found', () => {
		const edit = codeHits(
			project,
			args(passage(0, 4, 'h1'), passage(5, 9, 'h2'), passage(0, 4, 'h3'))
		);
		expect(edit).toMatchObject({
			kind: 'coding.hits',
			args: { codings: 2, sources: [source.id], code: 'say', query: 'rapat' }
		});
		const made = codingsIn(
			after(project, () => edit),
			source.id
		).filter(({ via }) => via === 'search');
		expect(made.map(({ start: from, end, code }) => [from, end, code])).toEqual([
			[0, 4, 'say'],
			[5, 9, 'say']
		]);
	});

	it('Q11: what this coder has coded so already is left out; nothing new is no change', () => {
		const once = after(project, (p) => codeHits(p, args(passage(0, 4, 'h1'))));
		const both = [passage(0, 4, 'h2'), passage(5, 9, 'h3')];
		expect(notYetCoded(once, both, 'say', coder)).toEqual([both[1]]);
		expect(codeHits(once, args(...both)).ops).toHaveLength(1);
		refused(once, (p) => codeHits(p, args(passage(0, 4, 'h4'))), 'nothing.to-change');
	});

	it('M7: what a question about codes found says so, and a new code comes in the same change', () => {
		const made = after(project, (p) =>
			withNewCodes(p, [{ id: 'new', name: { en: 'Both' }, parent: null }], (next) =>
				codeHits(next, { ...args(passage(0, 4, 'q1')), code: 'new', via: BY_QUERY })
			)
		);
		expect(codingsIn(made, source.id)).toEqual([
			expect.objectContaining({ start: 0, end: 4, code: 'new', via: 'query' })
		]);
	});

	it('is refused for headings, places outside the text and ids that are taken', () => {
		refused(
			project,
			(p) => codeHits(p, { ...args(passage(0, 4, 'a')), code: 'x' }),
			'code.unknown',
			{ code: 'x' }
		);
		refused(project, (p) => codeHits(p, args(passage(0, source.length + 1, 'a'))), 'span.outside', {
			source: source.id,
			start: 0,
			end: source.length + 1,
			length: source.length
		});
		refused(project, (p) => codeHits(p, args(passage(0, 4, 'a'), passage(5, 9, 'a'))), 'id.taken', {
			table: 'codings',
			id: `${source.id}~a`
		});
	});
});
