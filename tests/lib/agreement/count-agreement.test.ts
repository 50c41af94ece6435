import { describe, expect, it } from 'vitest';
import { DEFAULT_AGREEMENT } from '#core/agreement/spec.ts';
import { apply } from '#core/log/apply.ts';
import { SimpulError } from '#core/model/error.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { packCodings } from '#core/model/codings.ts';
import { countAgreement } from '#lib/agreement/count-agreement.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import { basics } from '../../core/tables/small-project.ts';

const small = apply(EMPTY, { ops: basics() });
/** More codings than are counted on the page itself. */
const large: Project = {
	...small,
	codings: new Map([
		[
			's',
			packCodings(
				's',
				Array.from({ length: 20_001 }, (_, i) => ({
					...{ id: `s~${i}`, alive: true, source: 's', code: 'p', coder: 'ana' },
					...{ start: i, end: i + 1 }
				}))
			)
		]
	])
};
const texts = () => new Texts((hash) => Promise.resolve(`text of ${hash}`));
const error = new SimpulError('agreement.one-coder', { coders: [] });

describe('counting agreement for the page', () => {
	it('a small project is counted here, and why it cannot be is the answer', async () => {
		const far = () => Promise.reject(new Error('asked elsewhere'));
		const answer = await countAgreement(small, DEFAULT_AGREEMENT, texts(), [], 'en', far);
		expect(answer.error).toEqual(error);
	});

	it('a large one elsewhere, with the texts that are needed; faults of the program are thrown', async () => {
		const asked: unknown[] = [];
		const refuse = (...question: unknown[]) => {
			asked.push(...question);
			return Promise.reject(error);
		};
		const answer = await countAgreement(large, DEFAULT_AGREEMENT, texts(), ['h'], 'id', refuse);
		expect(answer.error).toBe(error);
		expect(asked.slice(1)).toEqual([DEFAULT_AGREEMENT, { h: 'text of h' }, 'id']);
		const fault = () => Promise.reject(new Error('a fault'));
		await expect(
			countAgreement(large, DEFAULT_AGREEMENT, texts(), [], 'id', fault)
		).rejects.toThrow('a fault');
	});
});
