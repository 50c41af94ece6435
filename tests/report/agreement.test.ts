import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '#core/agreement/agreement.ts';
import { AGREEMENT_PARENTS, AGREEMENT_UNITS } from '#core/agreement/spec.ts';
import { apply } from '#core/log/apply.ts';
import { LOCALES } from '#i18n/message.ts';
import { agreementTable } from '#report/agreement-file.ts';
import { tellAgreement } from '#report/tell-agreement.ts';
import { create, smallProject } from '../core/tables/small-project.ts';

const asked = fc.record({
	unit: fc.constantFrom(...AGREEMENT_UNITS),
	parents: fc.constantFrom(...AGREEMENT_PARENTS),
	codes: fc.constantFrom(null, { by: 'code' } as const),
	coders: fc.constantFrom(['ana', 'budi'], ['ana', 'budi', 'gone'])
});

describe('agreement in words', () => {
	it('F5-F7: every cell is a number or a dash with its reason, and the notes name only what the table has', () => {
		fc.assert(
			fc.property(smallProject, asked, fc.constantFrom(...LOCALES), (small, spec, locale) => {
				const { texts } = small;
				// The third coder, whose codings are there, becomes one of the project.
				const named = { name: 'Gone', initials: 'G', colour: '#000000' };
				const project = apply(small.project, { ops: [create('coders', 'gone', named)] });
				const value = agreementOf(project, spec, (hash) => texts.get(hash)!, locale);
				const { columns, rows, together, notes } = tellAgreement(project, value, locale);
				const cells = [...rows, ...(together ? [together] : [])].map((row) => row.cells);
				for (const line of cells) {
					expect(line).toHaveLength(columns.length);
					for (const cell of line) expect(cell).toMatch(/^(–|-?\d[^a-z]*( (of|dari) \d+\)?)?)$/);
				}
				const said = notes.join(' ');
				expect(said).not.toMatch(/NaN|undefined|null|Infinity/);
				if (value.sources.length === 0) return;
				const kinds = columns.map(({ kind }) => kind);
				expect(kinds.includes('kappa')).toBe(spec.coders.length === 2);
				expect(kinds.includes('alpha')).toBe(spec.unit !== 'character');
				expect(/Cohen/.test(said)).toBe(kinds.includes('kappa'));
				expect(/Krippendorff/.test(said)).toBe(kinds.includes('alpha'));
				const empty = rows.some(({ cells: own }) =>
					own.some((cell, c) => /kappa|alpha/.test(kinds[c]!) && cell === '–')
				);
				expect(/–:/.test(said)).toBe(empty);
				const printed = agreementTable(project, value, locale);
				for (const line of printed.body) expect(line).toHaveLength(printed.head.length);
			}),
			{ numRuns: 150 }
		);
	});
});
