import { expect, it } from 'vitest';
import { silence } from '#core/findings/silence.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { basics, create } from '../tables/small-project.ts';

/** Interviews of one actor, all coded with p, with what their guides asked; null: not recorded. */
function reason(...asked: readonly (readonly string[] | null)[]) {
	const ops = asked.flatMap((codes, s) => [
		create('sources', `s${s}`, {
			...{ name: `S${s}`, kind: 'interview', text: `h${s}`, length: 50, words: 9, lang: 'en' },
			...{ file: null, date: null, speakers: [], actor: 'dinkes' },
			turns: { from: [], start: [], end: [], speaker: [] },
			...(codes === null ? {} : { asked: codes })
		}),
		create('codings', `s${s}~0`, { source: `s${s}`, start: 0, end: 9, code: 'p', coder: 'ana' })
	]);
	const project = apply(EMPTY, { ops: [...basics(), ...ops] });
	const spec = parseSpec(new URLSearchParams('rows=actor&columns=code:p,q'));
	const { cells } = silence(project, spec);
	return cells!.find(({ row, column }) => row === 'dinkes' && column === 'q');
}

it('S10: one interview that asked is enough to say that it was not mentioned', () => {
	expect(reason(['p'], ['q'], null)).toMatchObject({
		...{ reason: 'not-mentioned', heard: 3, coded: 3, asked: 1, notRecorded: 1 }
	});
	expect(reason(['p'], [])).toMatchObject({ reason: 'not-asked', asked: 0 });
	expect(reason(['p'], null)).toMatchObject({ reason: 'not-recorded', notRecorded: 1 });
});
