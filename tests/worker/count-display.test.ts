import { describe, expect, test } from 'vitest';
import { display } from '#core/displays/display.ts';
import { DEFAULTS, VIEWS } from '#core/displays/spec.ts';
import { countDisplay } from '#worker/count-display.ts';
import { jambi } from '../core/tables/jambi.ts';

const project = jambi();
const answer = (job: () => unknown) => {
	try {
		return job();
	} catch (error) {
		return (error as { code?: string }).code;
	}
};

describe('charts counted in another thread', () => {
	test.each(VIEWS)('%s: the same answer or refusal, there and back as plain data', (view) => {
		const spec = DEFAULTS[view];
		const here = answer(() => display(project, spec, () => '', 'en'));
		const far = answer(() =>
			structuredClone(countDisplay(structuredClone(project), structuredClone(spec), {}, 'en'))
		);
		expect(here).toBeDefined();
		if (view !== 'distribution') expect(far).toEqual(here);
	});

	test('texts arrive by hash', () => {
		const texts = Object.fromEntries(
			[...project.sources.values()].map(({ text, length }) => [text, 'kata '.repeat(length / 5)])
		);
		const spec = { ...DEFAULTS.distribution, unit: 'words' } as const;
		expect(countDisplay(structuredClone(project), spec, texts, 'en')).toEqual(
			display(project, spec, (hash) => texts[hash], 'en')
		);
	});
});
