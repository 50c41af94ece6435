import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { recordProblems } from '#core/log/verify-records.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { setAsked } from '#core/commands/set-asked.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { askedCodes as codesAsked } from '#core/facts/asked-codes.ts';
import type { Project } from '#core/model/project.ts';
import { codeNumbers } from '#core/facts/code-numbers.ts';
import { after, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

const asked = (codes: string[] | null, sources = ['s1', 's2']) =>
	after(start(), (p) => setAsked(p, { sources, codes }));
const names = (codes: ReadonlySet<string> | null) => codes && [...codes].sort();

const askedCodes = (project: Project, source: string) =>
	codesAsked(codeNumbers(project), project.sources.get(source)?.asked);

describe('S10.1: what the guide asked about', () => {
	it('is set for several sources at once and taken back at once', () => {
		const edit = setAsked(start(), { sources: ['s1', 's2', 's1'], codes: ['say', 'coop', 'say'] });
		expect(touched(edit)).toEqual(['sources/s1.asked', 'sources/s2.asked']);
		const project = apply(start(), edit);
		expect(project.sources.get('s1')!.asked).toEqual(['say', 'coop']);
		const change = { ...edit, at: 'now', by: 'ana', v: 1 };
		const back = takeBack(project, change, 'undo').edit;
		expect(apply(project, back).sources.get('s2')!.asked).toBeNull();
		expect(setAsked(project, { sources: ['s1'], codes: ['say', 'coop'] }).ops).toEqual([]);
	});

	it('takes in the codes below and above, and is unknown until it is told', () => {
		expect(askedCodes(start(), 's1')).toBeNull();
		expect(askedCodes(asked(null), 's1')).toBeNull();
		expect(names(askedCodes(asked([]), 's1'))).toEqual([]);
		expect(names(askedCodes(asked(['auth']), 's1'))).toEqual(['auth', 'gap', 'say']);
		expect(names(askedCodes(asked(['say']), 's1'))).toEqual(['auth', 'say']);
		expect(askedCodes(asked(['say'], ['s2']), 's1')).toBeNull();
	});

	it('follows merged codes and forgets deleted ones until they come back', () => {
		const merged = after(asked(['gap', 'say']), (p) => mergeCodes(p, { from: 'gap', into: 'say' }));
		expect(merged.sources.get('s1')!.asked).toEqual(['say']);
		const removed = after(asked(['coop']), (p) => removeCode(p, { id: 'coop' }));
		expect(names(askedCodes(removed, 's1'))).toEqual([]);
		expect(removed.sources.get('s1')!.asked).toEqual(['coop']);
	});

	it('L6: unknown sources and codes are refused, and so is nothing', () => {
		const project = start();
		const ask = (sources: string[], codes: string[]) => () => setAsked(project, { sources, codes });
		refused(project, ask([], ['say']), 'nothing.to-change');
		refused(project, ask(['s9'], []), 'source.unknown', { source: 's9' });
		refused(project, ask(['s1'], ['x']), 'code.unknown', { code: 'x' });
	});

	it('a code that never arrived is found by verify', () => {
		const set = { asked: [null, ['lost']] as const };
		const project = apply(start(), { ops: [{ t: 'sources', id: 's1', set }] });
		expect(recordProblems(project, 'sources')).toContainEqual({
			code: 'id.unresolved',
			data: { table: 'sources', id: 's1', field: 'asked', target: 'lost' }
		});
	});
});
