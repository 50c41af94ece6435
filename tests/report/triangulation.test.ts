import { describe, expect, it } from 'vitest';
import { AGREEMENTS, triangulate } from '#core/claims/triangulation.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { apply } from '#core/log/apply.ts';
import { codingsIn } from '#core/model/visible.ts';
import { LOCALES, translate } from '#i18n/message.ts';
import { agreements, agreementSigns, triangulation as words } from '#i18n/triangulation.ts';
import { tellCell, tellTriangulation } from '#report/tell-triangulation.ts';
import { TRIANGULATION_FORMATS, triangulationFile } from '#report/triangulation-file.ts';
import { ready } from '../samples/sample.ts';

const { project } = await ready('jambi');
const [first, second] = [...project.sources.keys()].flatMap((id) => codingsIn(project, id));
const evidence = { for: [first!.id, second!.id], against: [] };
const sentence = 'One <b>sentence</b>\n| with signs.';
const withClaims = [evidence, { for: [], against: [] }].reduce(
	(before, evidence, i) => apply(before, addClaim(before, { id: `k${i}`, sentence, evidence })),
	project
);
const value = triangulate(withClaims, 'actor');

describe('words', () => {
	it('R4: every sign has a word and a mark of its own, in both languages', () => {
		expect(new Set(AGREEMENTS.map((code) => agreementSigns[code])).size).toBe(AGREEMENTS.length);
		for (const locale of LOCALES) {
			const all = AGREEMENTS.map((code) => translate(locale, agreements[code]!));
			expect(new Set(all).size).toBe(AGREEMENTS.length);
		}
	});

	it('R4: both numbers stand where both sides speak', () => {
		const cell = { agreement: 'partly', for: ['a', 'b'], against: ['c'] } as const;
		expect(tellCell(cell, 'en').text).toBe('partly (2 for, 1 against)');
		expect(tellCell(cell, 'id').text).toBe('sebagian sejalan (2 mendukung, 1 membantah)');
	});
});

describe('in print', () => {
	it('R5, R9: a form for readers says that silent is not agreement, and what – is', () => {
		for (const locale of LOCALES)
			for (const format of TRIANGULATION_FORMATS) {
				const file = triangulationFile(format, withClaims, value, locale);
				expect(file).not.toMatch(/undefined|NaN|\[object/);
				if (format === 'md' || format === 'html') expect(file).not.toMatch(/(?<!\\)<b>/);
				if (format === 'csv' || format === 'json') continue;
				expect(file).toContain(translate(locale, words.silence).split('.')[1]);
				expect(file).toContain(translate(locale, words.noSource));
			}
	});

	it('R7: one coder alone is said to be alone; without passages nothing is said of coders', () => {
		const [judged, bare] = tellTriangulation(withClaims, value, 'en').rows;
		expect(judged!.researchers).toBe('one coder only: Simpul (2 passages)');
		expect(judged!.methods).toBe('agrees 1, no source 3');
		expect(bare).toMatchObject({ researchers: '', theories: '', passages: 0 });
		expect(bare!.notes).toEqual(['No passages beside it yet.']);
	});
});
