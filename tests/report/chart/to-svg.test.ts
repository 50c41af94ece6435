import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { barGeometry } from '#report/chart/geometry.ts';
import { toSvg } from '#report/chart/to-svg.ts';
import { TABLES_1_3 } from './tables-1-3.ts';

/** @throws if the text is not well-formed XML. @returns names of its elements */
function elements(xml: string): string[] {
	const names: string[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', (tag) => void names.push(tag.name));
	parser.write(xml).close();
	return names;
}

describe('chart as SVG', () => {
	test('three published tables look as they were reviewed', async () => {
		const svg = toSvg(barGeometry(TABLES_1_3, 680), {
			title: 'Actor by codes',
			caption:
				'Coding references in 9 sources, each counted for the actor who speaks; percent of all references to that code.',
			notes: ['⚠ Small base: one reference to Centres of authority is 12.5 points.']
		});
		elements(svg);
		await expect(svg).toMatchFileSnapshot('../../golden/bars-tables-1-3.svg');
	});

	test('names are text and never markup', () => {
		const evil = '<script>alert(1)</script>"\'&\u0000\ud800';
		const bar = {
			key: 'x',
			label: evil,
			value: 1,
			text: evil,
			colour: '"/><script/>',
			small: true
		};
		const svg = toSvg(
			barGeometry(
				{ groups: [{ label: evil, note: evil, band: '', bars: [bar] }], tick: () => evil },
				600
			),
			{ title: evil, caption: evil, notes: [evil] }
		);
		expect(elements(svg)).not.toContain('script');
	});

	test('the same chart is the same text', () => {
		const draw = () => toSvg(barGeometry(TABLES_1_3, 680), { title: '', caption: '', notes: [] });
		expect(draw()).toBe(draw());
	});
});
