/**
 * A coder who uses nothing but the keyboard and what the page says: coding as it was planned, and every press counted. What is read is
 * what a screen reader reads: the words at the caret, the highlighted code, the answers on offer.
 */
import type { Page } from '@playwright/test';
import type { Coding, Id } from '#core/model/records.ts';
import type { Project } from '#core/model/project.ts';
import { codingsIn } from '#core/model/visible.ts';
import { expect } from './test.ts';

/** A passage and all that is to be said of it, in words. */
export type Planned = {
	readonly quote: string;
	readonly codes: readonly string[];
	readonly valence: string | null;
	readonly about: readonly string[];
	readonly holder: readonly string[];
	readonly relation: readonly string[];
	readonly level: number | null;
};

/** Codings of the same words stand in one place; their codes are given together. */
export function plannedFor(project: Project, source: Id, text: string): Planned[] {
	const places = new Map<string, Coding[]>();
	for (const coding of codingsIn(project, source)) {
		const place = `${coding.start}-${coding.end}`;
		places.set(place, [...(places.get(place) ?? []), coding]);
	}
	const names = (ids: readonly Id[] = []) => ids.map((id) => project.actors.get(id)!.name);
	return [...places.values()].map((codings) => {
		const { start, end, about, holder, relation, level } = codings[0]!;
		return {
			quote: text.slice(start, end),
			codes: codings.map(({ code }) => project.codes.get(code)!.name.en!),
			valence: codings.find(({ valence }) => valence)?.valence ?? null,
			about: names(about),
			holder: names(holder),
			relation: names(relation),
			level: level ?? null
		};
	});
}

/** What is said of every passage, in an order that does not hang on how it came about. */
export const told = (project: Project, source: Id) =>
	codingsIn(project, source)
		.map(({ start, end, code, valence, about, holder, relation, level }) => {
			const names = (ids: readonly Id[] = []) => ids.map((id) => project.actors.get(id)?.name);
			const who = { about: names(about).sort(), holder: names(holder).sort() };
			return { start, end, code, valence, ...who, relation: names(relation), level };
		})
		.sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));

const VALENCE_KEYS: { readonly [valence: string]: string } = {
	...{ enables: '+', hinders: '-', mixed: '/', neutral: '0' }
};

export class KeyboardCoder {
	presses = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.#page.keyboard.press(key);
			this.presses++;
		}
	}

	async code(planned: Planned): Promise<void> {
		await this.#select(planned.quote);
		await this.#choose(planned.codes);
		const { valence, about, holder, relation, level } = planned;
		if (valence) await this.press(VALENCE_KEYS[valence]!);
		await this.press('a');
		await this.#name(about);
		await this.press('Escape');
		if (holder.length > 0) {
			await this.press('h');
			await this.#name(holder);
			await this.press('Escape');
		}
		if (relation.length === 0) return;
		await this.press('r');
		await this.#name(relation);
		await this.press(String(level));
	}

	/** Goes on sentence by sentence until the one is read with which the passage begins, and extends until it is read whole. */
	async #select(quote: string): Promise<void> {
		const said = this.#page.locator('.transcript + [aria-live]');
		const next = async (key: string) => {
			const before = (await said.textContent()) ?? '';
			await this.press(key);
			await expect.poll(() => said.textContent()).not.toBe(before);
			return (await said.textContent()) ?? '';
		};
		while (!quote.startsWith(await next('ArrowDown')));
		while (!(await next('Shift+ArrowDown')).endsWith(quote));
	}

	async #choose(codes: readonly string[]): Promise<void> {
		await this.press('Enter');
		const palette = this.#page.getByRole('dialog');
		await expect(palette.getByRole('combobox')).toBeFocused();
		const now = palette.locator('[role=option][aria-selected=true] .name');
		for (const [i, code] of codes.entries()) {
			const typed = [...code.toLowerCase()];
			while ((await now.innerText()).split('\n')[0]?.trim() !== code)
				await this.press(typed.shift()!);
			await this.press(i + 1 < codes.length ? 'Shift+Enter' : 'Enter');
		}
	}

	/** By its number if it is offered; else letters until it comes first; else it is a new one. */
	async #name(actors: readonly string[]): Promise<void> {
		for (const actor of actors) {
			const field = this.#page.getByRole('group', { name: /^Questions on/ });
			await expect(field.getByRole('combobox')).toBeFocused();
			const options = field.getByRole('option');
			const offered = await options.allInnerTexts();
			const number = offered
				.map((text) => /^(\d)\s*(.*)$/s.exec(text))
				.find((found) => found?.[2]?.trim() === actor)?.[1];
			if (number) await this.press(number);
			else {
				for (const letter of actor) {
					await this.press(letter);
					if ((await options.first().innerText()).trim() === actor) break;
				}
				await this.press('Enter');
			}
		}
	}
}
