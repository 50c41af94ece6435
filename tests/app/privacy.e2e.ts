import { addActor } from '#core/commands/add-actor.ts';
import { addChapter } from '#core/commands/add-chapter.ts';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import type { Page } from '@playwright/test';
import { firstSource, goTo, openProjectFile, openSample, PAGES } from './support/projects.ts';
import { CODER, projectOf, sourceOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

// What the service worker asks for is watched too.
test.use({ serviceWorkers: 'allow' });

test('no page of the sample asks anything of another place or breaks the policy', async ({
	page
}) => {
	const root = await openSample(page);
	for (const address of [...PAGES.map((name) => root + name), await firstSource(page, root)]) {
		await goTo(page, address);
		expect(await otherPlaces(page), address).toEqual([]);
	}
	await goTo(page, '/settings');
	// What was asked of whom, the watched context of every test has noted: see support/watch.ts.
});

test('the policy lets nothing in from elsewhere and no script that is not ours', async ({
	page
}) => {
	for (const address of ['/', await openSample(page)]) {
		await page.goto(address);
		const meta = page.locator('meta[http-equiv="content-security-policy"]');
		const policy = new Map(
			(await meta.getAttribute('content'))!.split(';').map((directive) => {
				const [name, ...values] = directive.trim().split(/\s+/);
				return [name!, values] as const;
			})
		);
		expect(policy.get('default-src')).toEqual(["'self'"]);
		expect(policy.get('connect-src')).toEqual(["'self'"]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		const scripts = policy.get('script-src')!;
		expect(scripts.every((value) => value === "'self'" || value.startsWith("'sha256-"))).toBe(true);
		const hosts = [...policy.values()]
			.flat()
			.filter((value) => /[*./]|https?:/.test(withoutHash(value)));
		expect(hosts).toEqual([]);
	}
});

test('the policy stops an inline script and a request to another place', async ({
	page,
	watched
}) => {
	watched.allow(
		/policy|Content Security Policy|request: GET https:\/\/example\.org|Failed to fetch/
	);
	await page.goto('/');
	const result = await page.evaluate(async () => {
		const script = document.createElement('script');
		script.textContent = 'globalThis.ran = true';
		document.body.append(script);
		const sent = await fetch('https://example.org/x').then(
			() => true,
			() => false
		);
		return { ran: 'ran' in globalThis, sent };
	});
	expect(result).toEqual({ ran: false, sent: false });
});

/**
 * Addresses elsewhere that the page names in what it loads, or in links that a person could follow. A picture that is its own data
 * is nowhere else.
 */
const otherPlaces = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('[src], [href], [action]')]
			.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
			.filter((to) => !to.startsWith('data:image/'))
			.filter((to) => new URL(to, location.href).origin !== location.origin)
	);

const BAD = '<img src=x onerror="globalThis.hurt=1">';
const LINK = '<a href="javascript:globalThis.hurt=1">x</a>';

test('names and words that look like HTML are shown as text on every page', async ({ page }) => {
	const root = await openProjectFile(page, await hostileProject(), `${BAD}.simpul`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Project ${BAD}`);
	for (const path of PAGES) {
		await goTo(page, root + path);
		await nothingHurt(page, path);
	}
	await goTo(page, await firstSource(page, root));
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`Source ${BAD}`);
	await expect(page.locator('main')).toContainText(`they said ${LINK} and ${BAD} out loud`);
	await nothingHurt(page, 'the reader');
	await goTo(page, `${root}/codebook?code=code-bad`);
	await expect(page.locator('main')).toContainText(`Code ${BAD}`);
	await nothingHurt(page, 'one code');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('onerror');
	await expect(page.getByRole('option').filter({ hasText: `Source ${BAD}` })).toBeVisible();
	await nothingHurt(page, 'the palette');
	await page.goto('/');
	await page.getByRole('button', { name: /^Actions for/ }).click();
	await page.getByRole('menuitem', { name: 'Delete …' }).click();
	await expect(page.getByRole('dialog')).toContainText(`Delete “Project ${BAD}”?`);
	await nothingHurt(page, 'the list of projects');
});

async function nothingHurt(page: Page, where: string): Promise<void> {
	expect(await page.evaluate(() => 'hurt' in globalThis), where).toBe(false);
	expect(await page.locator('img[src="x"], a[href^="javascript:"]').count(), where).toBe(0);
}

const withoutHash = (value: string) => (value.startsWith("'sha256-") ? '' : value);

/** A project whose every name, label, note and word is a piece of HTML that would run. */
function hostileProject(): Promise<Uint8Array> {
	return projectOf(`Project ${BAD}`, async (session) => {
		const label = `P ${BAD}`;
		const said = `they said ${LINK} and ${BAD} out loud`;
		const { source, texts } = await sourceOf(`Source ${BAD}`, label, said, 'actor-bad');
		const actor = { id: 'actor-bad', name: `Actor ${BAD}`, type: `type ${BAD}`, note: BAD };
		const attribute = { id: 'city', name: `City ${BAD}`, on: 'source', type: 'category' } as const;
		const values = [{ attribute: 'city', value: `Jambi ${BAD}` }];
		await session.run(
			(project) =>
				importSources(project, {
					sources: [{ ...source, values }],
					actors: [actor],
					attributes: [attribute]
				}),
			{ texts }
		);
		await session.run((project) =>
			addActor(project, { id: 'actor-silent', name: `Silent ${BAD}`, type: null })
		);
		const localised = (text: string) => ({ en: text, id: text });
		await session.run((project) =>
			addCode(project, {
				id: 'code-bad',
				parent: null,
				name: localised(`Code ${BAD}`),
				definition: localised(`Definition ${LINK}`),
				include: localised(BAD),
				exclude: localised(BAD),
				rule: localised(BAD),
				examples: [BAD],
				cues: { en: [BAD] }
			})
		);
		await session.run((project) =>
			applyCode(project, {
				ids: ['one'],
				source: source.id,
				start: source.turns.start[0]!,
				end: source.turns.end[0]!,
				codes: ['code-bad'],
				coder: CODER.id,
				extras: { note: `Note ${BAD}`, about: ['actor-silent'] }
			})
		);
		const body = `${BAD}\n\n[x](javascript:globalThis.hurt=1) ![x](x) [${BAD}](claim:none)`;
		await session.run((project) =>
			addChapter(project, { id: 'chapter', title: `Chapter ${BAD}`, body })
		);
	});
}
