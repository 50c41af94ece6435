/** What a person does in an opened text, timed: codes passages by key, hides a code, makes a column wider, scrolls, finds, selects. */
import type { Page } from '@playwright/test';
import type { Fling } from '../browser/reader-tools.ts';
import { LAST_WORDS, type Transcript } from '../data/transcript.ts';
import { median } from '../measure.ts';

const TEXT = '.transcript [role=list]';
const APPLIED = 12;
const TIMES = 6;
/** So many of the first codes of the list are hidden, one after the other, and then shown again. */
const TOGGLED = 6;
/** Pixels from the top of the page, where the measurement was made from which the gate comes. */
const DOWN = 20_000;
const PAUSE = 30;
const REST = 300;

/** Whether any of these rows is asked for. */
export type Wants = (...rows: string[]) => boolean;
export const STILL: Fling = { dropped: 0, longest: 0 };

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

/** @param wants  the rows that are asked for */
export async function hands(page: Page, given: Transcript, wants: Wants): Promise<Hands> {
	const nodes = await nodesIn(page);
	const stripes = await stripesPerCoding(page);
	// On the page as it was opened, as the measurement was made from which the gate comes.
	const toggle = wants('B7') ? await toggling(page, toggleCode) : 0;
	const applied = wants('B3') ? await applying(page) : { apply: 0, slowest: 0, nothing: 0 };
	const resize = wants('B6') ? await times(page, moveColumn, TIMES) : 0;
	const fling = wants('B5') ? await page.evaluate(() => window.tools.fling()) : STILL;
	if (wants('B8', 'B10')) await scrollThrough(page);
	return {
		...{ nodes, stripes, ...applied, toggle, resize, fling },
		nodesAfter: await nodesIn(page),
		...(wants('B8')
			? await natively(page, given)
			: { lost: 0, unfound: 0, unselected: 0, wrong: 0 })
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
		await page.evaluate(async (nth) => {
			const [said, next] = [...document.querySelectorAll('.rd-item')].slice(nth, nth + 2);
			said!.scrollIntoView({ block: 'center' });
			for (let i = 0; i < 10; i++) await window.tools.frame(); // what comes near is drawn meanwhile
			const walker = (of: Element) =>
				document.createTreeWalker(of.querySelector('p')!, NodeFilter.SHOW_TEXT).nextNode()!;
			const end = walker(next!); // its words may be cut where an earlier round coded them
			getSelection()!.setBaseAndExtent(walker(said!), 0, end, Math.min(4, end.nodeValue!.length));
			return window.tools.frame().then(window.tools.frame);
		}, 4 + n);
		nothing.push(await pressed(page, 'F8', false, n));
		coded.push(await pressed(page, '1', true, n));
	}
	return { apply: median(coded), slowest: Math.max(...coded), nothing: median(nothing) };
}

/**
 * From the key to the end of the frame that shows what it did. The key comes at some moment between two frames, another one each time:
 * the browser would hand over one of the keyboard where a frame begins, and a key that does nothing would take next to no time. So it
 * would where no frame is due, and then the next one begins at once; frames go on here, whichever key it is.
 */
async function pressed(page: Page, key: string, draws: boolean, n: number): Promise<number> {
	const took = await page.evaluate(
		async ([text, key, draws, wait]) => {
			const on = document.querySelector<HTMLElement>(text)!;
			const press = () =>
				on.parentElement!.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
				);
			let going = true;
			const goOn = () => going && requestAnimationFrame(goOn);
			goOn();
			await window.tools.frame();
			await new Promise((done) => setTimeout(done, wait));
			const took = await window.tools.timed(press, draws ? on : undefined);
			going = false;
			return took;
		},
		[TEXT, key, draws, PAUSE + ((n * 7) % 16)] as const
	);
	// What follows the frame of the text belongs to no other key.
	await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), REST);
	return took;
}

/**
 * Hides the first codes of the list, one after the other, and shows them again, well down in the text.
 * @param toggle  of the code of this number; milliseconds
 * @returns the median
 */
export async function toggling(
	page: Page,
	toggle: (page: Page, code: number) => Promise<number>
): Promise<number> {
	const scroll = async (top: number) => {
		await page.evaluate((y) => scrollTo(0, y), top);
		await page.evaluate(() => window.tools.rest());
	};
	await scroll(DOWN);
	const found = await times(page, (at, n) => toggle(at, n % TOGGLED), 2 * TOGGLED);
	await scroll(0);
	return found;
}

const toggleCode = (page: Page, code: number) =>
	page.evaluate(async (row) => {
		await window.tools.rest();
		const eye = document.querySelectorAll<HTMLElement>('[data-eye]')[row]!;
		return window.tools.timed(() => eye.click());
	}, code);

/** As dragging its edge does. */
const moveColumn = (page: Page, n: number) =>
	page.evaluate(
		async (wide) => {
			await window.tools.rest();
			const desk = document.querySelector<HTMLElement>('.desk')!;
			return window.tools.timed(() => desk.style.setProperty('--codes', wide ? '300px' : '240px'));
		},
		n % 2 === 0
	);

async function times(
	page: Page,
	job: (page: Page, n: number) => Promise<number>,
	count: number
): Promise<number> {
	const found: number[] = [];
	for (let n = 0; n < count; n++) found.push(await job(page, n));
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
