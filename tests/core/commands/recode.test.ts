import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClaim } from '#core/commands/add-claim.ts';
import { addLink } from '#core/commands/add-link.ts';
import { addMemo } from '#core/commands/add-memo.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { recodeCodings } from '#core/commands/recode-codings.ts';
import { rejectSuggestion } from '#core/commands/reject-suggestion.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { passageKey } from '#core/commands/passage-key.ts';
import { linksOf, memosOn } from '#core/model/memos.ts';
import type { Project } from '#core/model/project.ts';
import type { CodingExtras } from '#core/model/records.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { isRejected } from '#core/suggest/rejection.ts';
import { after, start } from '../log/start.ts';
import { refused } from './refused.ts';

const code =
	(id: string, codeId: string, start: number, extras: CodingExtras = {}) =>
	(p: Project) =>
		applyCode(p, {
			...{ ids: [id], source: 's1', start, end: start + 10, codes: [codeId], coder: 'ana' },
			extras
		});
/** `a` and `twin` say the same words under two codes; `b` stands elsewhere. */
const coded = () =>
	after(
		start(),
		code('a', 'say', 25, { valence: 'enables', about: ['health'], note: 'first' }),
		code('twin', 'gap', 25, { valence: 'hinders' }),
		code('b', 'say', 40)
	);
const [A, TWIN, B] = ['s1~a', 's1~twin', 's1~b'] as const;
const said = (p: Project) => codingsIn(p, 's1').map(({ id, code: of }) => `${id} ${of}`);
const link = (id: string, from: string, to: string) => (p: Project) =>
	addLink(p, { id, from, to, kind: 'supports' });

describe('G4: chosen passages get another code', () => {
	it('all in one change, which one undo takes back', () => {
		const edit = recodeCodings(coded(), { ids: [A, B, TWIN], code: 'coop' });
		expect(edit).toMatchObject({ kind: 'coding.recode', args: { code: 'coop', twice: 1 } });
		const then = apply(coded(), edit);
		expect(said(then)).toEqual([`${A} coop`, `${B} coop`]);
		expect(said(apply(then, invert(then, edit)))).toEqual(said(coded()));
	});

	it('leaves alone what has the code; refuses headings, what is not there, and nothing', () => {
		const only = recodeCodings(coded(), { ids: [A, TWIN], code: 'say' });
		expect(only.args).toMatchObject({ codings: [{ id: TWIN, code: 'gap' }], twice: 1 });
		refused(coded(), (p) => recodeCodings(p, { ids: [A], code: 'group' }), 'code.not-codable', {
			code: 'group'
		});
		refused(coded(), (p) => recodeCodings(p, { ids: ['s1~x'], code: 'gap' }), 'coding.unknown', {
			coding: 's1~x'
		});
		refused(coded(), (p) => recodeCodings(p, { ids: [A], code: 'say' }), 'nothing.to-change');
		refused(coded(), (p) => recodeCodings(p, { ids: [], code: 'say' }), 'nothing.to-change');
	});

	it('never leaves two codings that say the same, and loses no passage', () => {
		const places = fc.array(
			fc.tuple(fc.constantFrom(25, 40, 55), fc.constantFrom('say', 'gap', 'coop')),
			{
				maxLength: 8
			}
		);
		fc.assert(
			fc.property(
				places,
				fc.array(fc.nat(7)),
				fc.constantFrom('say', 'gap'),
				(all, which, into) => {
					const distinct = [...new Map(all.map((one) => [one.join(' '), one])).values()];
					const project = after(start(), ...distinct.map(([at, of], i) => code(`k${i}`, of, at)));
					const before = codingsIn(project, 's1');
					const chosen = before.filter((c, i) => which.includes(i) && c.code !== into);
					if (chosen.length === 0) return;
					const ids = chosen.map(({ id }) => id);
					const then = codingsIn(apply(project, recodeCodings(project, { ids, code: into })), 's1');
					const wanted = before.map((c) =>
						passageKey(ids.includes(c.id) ? { ...c, code: into } : c)
					);
					expect(then.map(passageKey).sort()).toEqual([...new Set(wanted)].sort());
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('G5: of two codings that say the same one is left, and what hung on the other hangs on it', () => {
	const noted = () =>
		after(
			coded(),
			(p) => addMemo(p, { id: 'm', on: { t: 'codings', id: A }, coder: 'ana', body: 'why' }),
			link('l1', A, B),
			link('l2', B, TWIN),
			link('l3', A, TWIN),
			(p) =>
				addClaim(p, {
					...{ id: 'c', sentence: 'They decide.', spec: '', expect: { op: 'manual' } },
					evidence: { for: [A, B], against: [TWIN] }
				})
		);
	const ways = [
		['recoded', (p: Project) => recodeCodings(p, { ids: [A], code: 'gap' })],
		['merged', (p: Project) => mergeCodes(p, { from: 'say', into: 'gap' })]
	] as const;

	it.each(ways)('answers that it lacks, memos, links and evidence (%s)', (_, make) => {
		const project = noted();
		const edit = make(project);
		const then = apply(project, edit);
		const kept = codingsIn(then, 's1').find(({ id }) => id === TWIN)!;
		expect(codingsIn(then, 's1').map(({ id }) => id)).not.toContain(A);
		expect(kept).toMatchObject({ valence: 'hinders', about: ['health'], note: 'first' });
		expect(memosOn(then, { t: 'codings', id: TWIN }).map(({ id }) => id)).toEqual(['m']);
		expect(linksOf(then, TWIN).map(({ id }) => id)).toEqual(['l1', 'l2']);
		expect(alive(then, 'claims')[0]!.evidence).toEqual({ for: [TWIN, B], against: [TWIN] });
		const back = apply(then, invert(then, edit));
		for (const table of ['memos', 'links', 'claims', 'codings'] as const)
			expect(back[table], table).toEqual(project[table]);
	});

	it('a link that another says already is taken back', () => {
		const project = after(coded(), link('l1', A, B), link('l2', TWIN, B));
		const then = after(project, (p) => recodeCodings(p, { ids: [A], code: 'gap' }));
		expect(linksOf(then, TWIN).map(({ id }) => id)).toEqual(['l2']);
	});

	it('a rejected suggestion of the merged code is one of what it became, unless that is applied there', () => {
		const at = { source: 's1', start: 60, end: 70 };
		const there = { source: 's1', start: 25, end: 35 };
		const project = after(
			coded(),
			(p) => rejectSuggestion(p, { ...at, code: 'coop', coder: 'ana' }),
			(p) => rejectSuggestion(p, { ...there, code: 'coop', coder: 'ana' })
		);
		const edit = mergeCodes(project, { from: 'coop', into: 'gap' });
		const then = apply(project, edit);
		expect(isRejected(then, { ...at, code: 'gap' })).toBe(true);
		expect(isRejected(then, { ...there, code: 'gap' })).toBe(false);
		expect(isRejected(then, { ...at, code: 'coop' })).toBe(false);
		const back = apply(then, invert(then, edit));
		expect(isRejected(back, { ...at, code: 'coop' })).toBe(true);
		expect(isRejected(back, { ...at, code: 'gap' })).toBe(false);
	});

	it('what is easily confused with the merged code is with what it became, never with itself', () => {
		const project = after(
			coded(),
			(p) => editCode(p, { id: 'coop', confusable: ['say', 'gap'] }),
			(p) => editCode(p, { id: 'gap', confusable: ['say', 'coop'] })
		);
		const then = after(project, (p) => mergeCodes(p, { from: 'say', into: 'gap' }));
		expect(then.codes.get('coop')!.confusable).toEqual(['gap']);
		expect(then.codes.get('gap')!.confusable).toEqual(['coop']);
	});
});
