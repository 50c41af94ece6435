/** What a person does in an opened text, timed: codes passages by key, hides a code, makes a column wider, scrolls, finds, selects. */
import type { Page } from '@playwright/test';
import type { Fling } from '../browser/reader-tools.ts';
import { LAST_WORDS, type Transcript } from '../data/transcript.ts';
import { median } from '../measure.ts';

const TEXT = '.transcript [role=list]';
const APPLIED = 12;
const TIMES = 6;

export type Applied = {
	readonly apply: number;
	readonly slowest: number;
	readonly nothing: number;
};
export type Hands = Applied & {
	readonly toggle: number;
	readonly resize: number;
	readonly fling: Fling;
	readonly stripes: number;
	readonly nodes: number;
	readonly nodesAfter: number;
	readonly lost: number;
	readonly unfound: number;
	readonly unselected: number;
	readonly wrong: number;
};

export async function hands(page: Page, given: Transcript): Promise<Hands> {
	const nodes = await nodesIn(page);
	const stripes = await stripesPerCoding(page);
	const applied = await applying(page);
	const toggle = await times(page, toggleCode);
	const resize = await times(page, moveColumn);
	const fling = await page.evaluate(() => window.tools.fling());
	await scrollThrough(page);
	return {
		...{ nodes, stripes, ...applied, toggle, resize, fling },
		nodesAfter: await nodesIn(page),
		...(await natively(page, given))
	};
}

const nodesIn = (page: Page) =>
	page.evaluate((text) => window.tools.nodes(document.querySelector(text)!), TEXT);

/** What is drawn in the margin for each coding that is drawn in the text; a coding over several turns has a stripe in each. */
const stripesPerCoding = (page: Page) =>
	page.evaluate(() => {
		const drawn = document.querySelectorAll('.rd-stripes > *').length;
		const here = [...document.querySelectorAll('.rd-item')].map(
			(item) =>
				new Set([...item.querySelectorAll<HTMLElement>('[data-on]')].map((s) => s.dataset['on']))
					.size
		);
		return drawn / here.reduce((sum, one) => sum + one, 0);
	});

/** Selects words of the fifth and following turns and presses a key that codes them; and a key that does nothing. */
export async function applying(page: Page): Promise<Applied> {
	await page.locator('.transcript').focus();
	const coded: number[] = [];
	const nothing: number[] = [];
	for (let n = 0; n < APPLIED; n++) {
		await page.evaluate((nth) => {
			const said = document.querySelectorAll('.rd-item')[nth]!;
			const next = said.nextElementSibling!;
			const walker = (of: Element) =>
				document.createTreeWalker(of.querySelector('p')!, NodeFilter.SHOW_TEXT).nextNode()!;
			getSelection()!.setBaseAndExtent(walker(said), 0, walker(next), 4);
			return window.tools.frame().then(window.tools.frame);
		}, 4 + n);
		nothing.push(await pressed(page, 'F8', false));
		coded.push(await pressed(page, '1', true));
	}
	return { apply: median(coded), slowest: Math.max(...coded), nothing: median(nothing) };
}

/** From the key to the end of the frame that shows what it did. */
async function pressed(page: Page, key: string, draws: boolean): Promise<number> {
	const time = page.evaluateHandle(
		([text, waits]) => ({
			shown: new Promise<number>((done) =>
				addEventListener(
					'keydown',
					() =>
						void window.tools
							.timed(() => {}, waits ? document.querySelector(text as string)! : undefined)
							.then(done),
					{ once: true, capture: true }
				)
			)
		}),
		[TEXT, draws] as const
	);
	const handle = await time;
	await page.keyboard.press(key);
	const took = await handle.evaluate(({ shown }) => shown);
	await page.evaluate(() => window.tools.frame());
	return took;
}

/** The first codes of the list by turns, each hidden and shown. */
const toggleCode = (page: Page, n: number) =>
	page.evaluate((row) => {
		const eye = document.querySelectorAll<HTMLElement>('[data-eye]')[row]!;
		return window.tools.timed(() => eye.click());
	}, n >> 1);

/** As dragging its edge does. */
const moveColumn = (page: Page, n: number) =>
	page.evaluate(
		(wide) => {
			const desk = document.querySelector<HTMLElement>('.desk')!;
			return window.tools.timed(() => desk.style.setProperty('--codes', wide ? '300px' : '240px'));
		},
		n % 2 === 0
	);

async function times(page: Page, job: (page: Page, n: number) => Promise<number>) {
	const found: number[] = [];
	for (let n = 0; n < TIMES; n++) found.push(await job(page, n));
	return median(found);
}

async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { documentElement: all } = document;
		for (let y = 0; y < all.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await window.tools.frame();
		}
	});
}

/** What the browser itself does with the text. */
async function natively(page: Page, { text, turns, speakers }: Transcript) {
	const paragraphs = await page.evaluate(() =>
		[...document.querySelectorAll('.transcript p')].map((p) => p.textContent)
	);
	const shown = new Set(paragraphs);
	const lost = turns.filter(({ start, end }) => !shown.has(text.slice(start, end))).length;
	const found = await page.evaluate((words) => {
		scrollTo(0, 0);
		getSelection()!.removeAllRanges();
		const there = (window as unknown as { find(text: string): boolean }).find(words);
		return there && getSelection()!.toString() === words;
	}, LAST_WORDS);
	await page.locator('.transcript').focus();
	await page.keyboard.press('Control+a');
	const all = await page.evaluate(() => getSelection()!.toString());
	const many = await page.evaluate(() => {
		const items = [...document.querySelectorAll('.transcript .rd-item')].slice(100, 400);
		const ends = [items[0]!, items.at(-1)!.querySelector('p:last-of-type')!];
		const range = document.createRange();
		range.setStartBefore(ends[0]!);
		range.setEndAfter(ends[1]!.lastChild!);
		getSelection()!.removeAllRanges();
		getSelection()!.addRange(range);
		return getSelection()!.toString();
	});
	const bare = (words: string) => words.replace(/\s/g, '');
	const wanted = turns
		.slice(100, 400)
		.map(({ speaker, start, end }) => bare(speakers[speaker]! + text.slice(start, end)))
		.join('');
	const said = turns.reduce((sum, { start, end }) => sum + end - start, 0);
	return {
		lost,
		unfound: found ? 0 : 1,
		unselected: Math.max(0, said - all.length),
		wrong: bare(many) === wanted ? 0 : Math.max(1, Math.abs(bare(many).length - wanted.length))
	};
}
