import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '#core/displays/spec.ts';
import { displayText, FIELDS, parseDisplay } from '#core/displays/spec-text.ts';
import { displayErrors } from '#i18n/errors-displays.ts';
import { charts } from '#i18n/displays-page.ts';
import { nextStep } from '#lib/displays/next-step.ts';
import { OPTIONS, withValue } from '#lib/displays/options.ts';

const views = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

describe('options of the charts', () => {
	test.each(views)('%s: every field of the question can be set, and nothing else', (view) => {
		expect(OPTIONS[view].map(({ name }) => name).sort()).toEqual(Object.keys(FIELDS[view]).sort());
		expect(charts.questions[view]).toBeDefined();
	});

	const chosen = views.filter((view) => OPTIONS[view].some(({ kind }) => kind === 'choice'));
	test.each(chosen)('%s: every choice is one that the question understands', (view) => {
		for (const option of OPTIONS[view])
			if (option.kind === 'choice')
				for (const { value, label } of option.choices) {
					const text = withValue(DEFAULTS[view], option.name, value);
					const spec = parseDisplay(new URLSearchParams(text));
					expect(displayText(spec)).toBe(text);
					expect(String((spec as never)[option.name])).toBe(value);
					expect(label.en).not.toBe(label.id);
				}
	});

	test('setting one value keeps the others and the filters', () => {
		const spec = parseDisplay(new URLSearchParams('view=cities&city=Kota&where=kind%3Dfgd'));
		expect(withValue(spec, 'measure', 'share')).toBe(
			'view=cities&city=Kota&measure=share&where=kind=fgd'
		);
		expect(withValue(spec, 'city', '')).toBe('view=cities&where=kind=fgd');
	});

	test('every refusal of a chart has a next step that is not a dead end', () => {
		const refusals = Object.keys(displayErrors).filter(
			(code) => !/unknown-view|bad-spec/.test(code)
		);
		for (const code of refusals) expect(nextStep(code), code).not.toBe('start-over');
		expect(nextStep('display.bad-spec')).toBe('start-over');
	});
});
