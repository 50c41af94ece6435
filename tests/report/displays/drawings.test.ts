import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { display } from '#core/displays/display.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { displayFile, USUAL_WIDTH } from '#report/displays/display-file.ts';
import { tellDisplay } from '#report/displays/tell-display.ts';
import { textWidth } from '#report/chart/text-width.ts';
import type { Scene, Shape } from '#report/displays/scene.ts';
import { ready } from '../../samples/sample.ts';

const jambi = await ready('jambi');
const three = await ready('three-cities');
const PG = 'code:pg-authority,pg-cooperation,pg-involvement';
const ASKED = {
	'co-occurrence': [jambi, 'view=co-occurrence'],
	relations: [three, 'view=relations&layers=source:Kota'],
	valence: [jambi, 'view=valence&layers=type'],
	saturation: [three, 'view=saturation'],
	timeline: [three, 'view=timeline'],
	portraits: [three, 'view=portraits'],
	distribution: [three, 'view=distribution'],
	cities: [three, `view=cities&codes=${PG}&where=kind=interview|fgd`]
} as const;
const VIEWS = Object.keys(ASKED) as (keyof typeof ASKED)[];

const projectOf = (view: keyof typeof ASKED) => ASKED[view][0].project;
const valueOf = (view: keyof typeof ASKED, locale: 'en' | 'id' = 'en') => {
	const [{ project, pack }, query] = ASKED[view];
	const spec = parseDisplay(new URLSearchParams(query));
	return display(project, spec, (hash) => pack.texts.get(hash), locale);
};

/** @throws if the text is not well-formed XML. @returns its elements with their attributes */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
	const found: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		found.push({ name, attributes: attributes as Record<string, string> });
	});
	parser.write(xml).close();
	return found;
}

describe.each(VIEWS)('%s', (view) => {
	it('looks as it was reviewed, wide and light, narrow and dark', async () => {
		const wide = displayFile(
			'svg',
			valueOf(view),
			'en',
			{ theme: 'light', width: USUAL_WIDTH },
			projectOf(view)
		);
		await expect(wide).toMatchFileSnapshot(`../../golden/displays/${view}.svg`);
		const narrow = displayFile(
			'svg',
			valueOf(view, 'id'),
			'id',
			{ theme: 'dark', width: 350 },
			projectOf(view)
		);
		await expect(narrow).toMatchFileSnapshot(`../../golden/displays/${view}-narrow.svg`);
		elements(wide);
		elements(narrow);
	});

	it('D1.3: every row of the numbers opens codings of the project, and none but its own', () => {
		const { project } = ASKED[view][0];
		const ids = new Set([...project.codings.values()].flatMap((block) => block.ids));
		const { tables } = tellDisplay(valueOf(view), 'en', project);
		const opening = tables.filter(({ rows }) => rows !== undefined);
		expect(opening.length).toBeGreaterThan(0);
		for (const { body, rows = [] } of opening) {
			expect(rows).toHaveLength(body.length);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			for (const { codings, label } of rows) {
				expect(label).not.toBe('');
				expect(codings.filter((id) => !ids.has(id))).toEqual([]);
				expect(new Set(codings).size).toBe(codings.length);
			}
		}
		expect(opening[0]!.rows!.some(({ codings }) => codings.length > 0)).toBe(true);
	});

	it('D1.3: every mark carries codings of the project', () => {
		const { project } = ASKED[view][0];
		const ids = new Set([...project.codings.values()].flatMap((block) => block.ids));
		const marks = tellDisplay(valueOf(view), 'en', projectOf(view)).pictures.flatMap(
			({ draw }) => draw(USUAL_WIDTH).marks
		);
		expect(marks.length).toBeGreaterThan(4);
		for (const { codings } of marks) expect(codings.every((id) => ids.has(id))).toBe(true);
		expect(marks.some(({ codings }) => codings.length > 0)).toBe(true);
		const svg = displayFile(
			'svg',
			valueOf(view),
			'en',
			{ theme: 'light', width: 680 },
			projectOf(view)
		);
		const drawn = elements(svg).filter(({ attributes }) => attributes['data-mark'] !== undefined);
		expect(drawn.map(({ attributes }) => attributes['data-codings'])).toEqual(
			marks.map(({ codings }) => codings.join(' '))
		);
	});

	it.each([350, 680, 1000])('D1.5: at %i px nothing stands outside the drawing', (width) => {
		for (const { draw } of tellDisplay(valueOf(view), 'en', projectOf(view)).pictures)
			for (const shape of shapesOf(draw(width))) {
				const [left, right] = extent(shape);
				expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-2);
				expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 2);
			}
	});

	it('D1.5: has its numbers as rows, in both languages', () => {
		for (const locale of ['en', 'id'] as const) {
			const { tables, title, sentence, notes } = tellDisplay(
				valueOf(view, locale),
				locale,
				projectOf(view)
			);
			expect(tables[0]!.body.length).toBeGreaterThan(2);
			for (const { head, body } of tables)
				for (const row of body) expect(row).toHaveLength(head.length);
			expect([title, sentence, ...notes].join(' ')).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('D1.4: no percent on a base below ten', () => {
		const { tables, notes, sentence } = tellDisplay(valueOf(view), 'en', projectOf(view));
		const cells = tables.flatMap(({ body, foot }) => [...body, ...(foot ? [foot] : [])].flat());
		for (const text of cells) {
			const told = /%.*of (\d+)/.exec(text);
			if (told) expect(Number(told[1]), text).toBeGreaterThanOrEqual(10);
		}
		expect(`${sentence} ${notes.join(' ')}`).not.toMatch(/% of [0-9]\b/);
	});

	it('D1.6: the same question gives the same bytes in every form', () => {
		for (const format of ['svg', 'txt', 'csv', 'md', 'html', 'json'] as const) {
			const look = { theme: 'light', width: 500 } as const;
			expect(displayFile(format, valueOf(view), 'en', look, projectOf(view))).toBe(
				displayFile(format, valueOf(view), 'en', look, projectOf(view))
			);
		}
	});
});

const shapesOf = ({ back, marks, front }: Scene): Shape[] => [
	...back,
	...marks.flatMap(({ shapes }) => shapes),
	...front
];

function extent(shape: Shape): readonly [number, number] {
	if (shape.kind === 'rect') return [shape.x, shape.x + shape.width];
	if (shape.kind === 'circle') return [shape.x - shape.r, shape.x + shape.r];
	if (shape.kind === 'path') {
		const xs = (shape.d.match(/-?\d+(?:\.\d+)?/g) ?? []).filter((_, i) => i % 2 === 0).map(Number);
		return [Math.min(...xs), Math.max(...xs)];
	}
	// The estimate of a text's width errs on the wide side.
	const width = textWidth(shape.text, shape.size) * 0.85;
	const left = { start: 0, middle: width / 2, end: width }[shape.anchor];
	return [shape.x - left, shape.x - left + width];
}

it('D4.2: one passage is as long in every part', () => {
	const bars = tellDisplay(valueOf('valence'), 'en', projectOf('valence')).pictures.flatMap(
		({ draw }) =>
			draw(USUAL_WIDTH).marks.flatMap(({ shapes: [bar], codings }) =>
				codings.length === 1 && bar?.kind === 'rect' ? [bar.width] : []
			)
	);
	expect(bars.length).toBeGreaterThan(10);
	expect(new Set(bars).size).toBe(1);
});

it('D1.5: names are text and never markup, colours only colours', () => {
	const evil = '</text><script>alert(1)</script>"\'&\u0000';
	const rename = (t: 'codes' | 'actors' | 'sources', name: unknown): Op[] =>
		[...three.project[t].values()].map(
			(row) => ({ t, id: row.id, set: { name: [null, name] } }) as Op
		);
	const paint = [...three.project.codes.values()].map((row): Op => ({
		t: 'codes',
		id: row.id,
		set: { colour: [null, 'red"/><script/>'] }
	}));
	const project = apply(three.project, {
		ops: [
			...rename('codes', { en: evil }),
			...rename('actors', evil),
			...rename('sources', evil),
			...paint
		]
	});
	for (const view of VIEWS) {
		const spec = parseDisplay(new URLSearchParams(ASKED[view][1]));
		const value = display(project, spec, (hash) => three.pack.texts.get(hash), 'en');
		const svg = displayFile('svg', value, 'en', { theme: 'light', width: 680 }, project);
		expect(elements(svg).map(({ name }) => name)).not.toContain('script');
	}
});
