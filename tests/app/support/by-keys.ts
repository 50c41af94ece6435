/**
 * A coder who uses nothing but the keyboard and what the page says: coding as it was planned, and every press counted. What is read is
 * what a screen reader reads: the words at the caret, the highlighted code, the answers on offer.
 */
import type { Page } from '@playwright/test';
import { ACTOR_TYPES, actorTypeName } from '#core/frameworks/actor-types.ts';
import type { Coding, Id } from '#core/model/records.ts';
import type { Project } from '#core/model/project.ts';
import { say } from '#core/model/localised.ts';
import { codingsIn } from '#core/model/visible.ts';
import { move } from '../../../src/lib/reader/caret.ts';
import { sentencesWith } from '../../../src/lib/reader/hands/words-at.ts';
import { shownText, type Shown } from '../../../src/lib/reader/shown.ts';
import { expect } from './test.ts';

/** A passage and all that is to be said of it, in words; of actors their types, because an import may call them otherwise. */
export type Planned = {
	readonly start: number;
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
	const names = typesIn(project);
	return [...places.values()].map((codings) => {
		const { start, end, about, holder, relation, level } = codings[0]!;
		return {
			...{ start, quote: text.slice(start, end) },
			codes: codings.map(({ code }) => project.codes.get(code)!.name.en!),
			valence: codings.find(({ valence }) => valence)?.valence ?? null,
			about: names(about),
			holder: names(holder),
			relation: names(relation),
			level: level ?? null
		};
	});
}

const typesIn =
	(project: Project) =>
	(ids: readonly Id[] = []): string[] =>
		ids.map((id) => project.actors.get(id)!.type!);

/** What is said of every passage, in an order that does not hang on how it came about. */
export const told = (project: Project, source: Id) =>
	codingsIn(project, source)
		.map(({ start, end, code, valence, about, holder, relation, level }) => {
			const names = typesIn(project);
			const who = { about: names(about).sort(), holder: names(holder).sort() };
			return { start, end, code, valence, ...who, relation: names(relation), level };
		})
		.sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));

const VALENCE_KEYS: { readonly [valence: string]: string } = {
	...{ enables: '+', hinders: '-', mixed: '/', neutral: '0' }
};

/** What a coder who is to code a source knows: its text, and of which type an actor is that is called so. */
export type Known = {
	readonly text: Shown;
	readonly typeOf: (name: string) => string | undefined;
};

export function knownOf(project: Project, source: Id, text: string): Known {
	const { turns, lang } = project.sources.get(source)!;
	const named = new Map([...project.actors.values()].map(({ name, type }) => [name, type ?? '']));
	const kinds = new Map(ACTOR_TYPES.map(({ id }) => [say(actorTypeName(id), lang), id]));
	const typeOf = (name: string) => named.get(name) ?? kinds.get(name);
	return { text: shownText(text, turns, lang), typeOf };
}

export class KeyboardCoder {
	presses = 0;
	readonly #page: Page;
	readonly #known: Known;
	/** Where the caret is. */
	#at: number;

	constructor(page: Page, known: Known) {
		this.#page = page;
		this.#known = known;
		this.#at = known.text.paragraphs[0]!.start;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.#page.keyboard.press(key);
			this.presses++;
		}
	}

	async code(planned: Planned): Promise<void> {
		await this.#select(planned);
		await this.#choose(planned.codes);
		this.#at = planned.start + planned.quote.length;
		const { valence, about, holder, relation, level } = planned;
		if (valence) await this.press(VALENCE_KEYS[valence]!);
		if (about.length > 0) await this.#answer('a', about, 'About whom');
		if (holder.length > 0) await this.#answer('h', holder, 'Who holds it');
		if (relation.length === 0) return;
		await this.press('r');
		await this.#name([relation[0]!], 'Relation: from whom');
		await this.#name([relation[1]!], 'Relation: to whom');
		await expect(this.#field('Level of coordination')).toBeFocused();
		await this.press(String(level));
	}

	/** By the first letters of its words, or sentence by sentence after whole turns, whichever takes fewer presses; then it is extended. */
	async #select({ start, quote }: Planned): Promise<void> {
		const { text } = this.#known;
		const turns = this.#way('turn', this.#at, start);
		const way = [[], turns]
			.map((turns) => [...turns, ...this.#way('sentence', turns.at(-1)?.at ?? this.#at, start)])
			.sort((a, b) => a.length - b.length)[0]!;
		const begins = (letters: number) =>
			sentencesWith(text, quote.slice(0, letters), this.#at)[0]?.start === start;
		let letters = 1;
		while (letters < quote.length && !begins(letters)) letters++;
		let said = '';
		if (letters + 1 < way.length && begins(letters)) said = await this.#goTo(quote);
		else for (const { key } of way) said = await this.#next(key);
		// A key that leads to a turn says the whole turn.
		const [heard, other] = [said.replace(/^selected: /, ''), quote].sort(
			(a, b) => b.length - a.length
		);
		expect(heard!.startsWith(other!), `“${quote}” is where “${said}” is`).toBe(true);
		if (!said.startsWith('selected: ')) said = await this.#next('Shift+ArrowDown');
		while (!said.endsWith(quote)) said = await this.#next('Shift+ArrowDown');
	}

	/** The keys that lead from one place to another, as far as units of this size go. */
	#way(
		unit: 'turn' | 'sentence',
		from: number,
		to: number
	): { readonly at: number; readonly key: string }[] {
		const back = to < from;
		const key = { turn: ['PageDown', 'PageUp'], sentence: ['ArrowDown', 'ArrowUp'] }[unit];
		const steps: { at: number; key: string }[] = [];
		for (let at = from; at !== to;) {
			const next = move(this.#known.text, unit, at, back ? -1 : 1);
			if (next === at || (back ? next < to : next > to)) break;
			steps.push({ at: next, key: key[back ? 1 : 0]! });
			at = next;
		}
		return steps;
	}

	/** Presses a key and hears what is said then. */
	async #next(key: string): Promise<string> {
		const said = this.#page.locator('.transcript + [aria-live]');
		const before = (await said.textContent()) ?? '';
		await this.press(key);
		await expect.poll(() => said.textContent()).not.toBe(before);
		return (await said.textContent()) ?? '';
	}

	/** Types words until the box shows the sentence with which the passage begins. */
	async #goTo(quote: string): Promise<string> {
		await this.press('g');
		const box = this.#page.getByRole('dialog', { name: /^Go to words/ });
		await expect(box.getByRole('textbox')).toBeFocused();
		const shows = box.locator('[aria-live]');
		for (const letter of quote) {
			await this.press(letter);
			const [, sentence = ''] = /^\d+ sentences?: (.*)$/s.exec(await shows.innerText()) ?? [];
			if (sentence !== '' && quote.startsWith(sentence)) break;
		}
		return this.#next('Enter');
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

	async #answer(key: string, types: readonly string[], question: string): Promise<void> {
		await this.press(key);
		await this.#name(types, question);
		await this.press('Escape');
	}

	/** By its number if it is offered; else letters of what the type is called until it comes first. */
	async #name(types: readonly string[], question: string): Promise<void> {
		for (const type of types) {
			await expect(this.#field(question)).toBeFocused();
			const line = this.#line();
			await expect(line.getByRole('option').first()).toBeVisible();
			const offers = async () =>
				(await line.getByRole('option').allInnerTexts()).map((text) => this.#offer(text));
			const number = (await offers()).find((offer) => offer.type === type)?.key;
			if (number) {
				await this.press(number);
				continue;
			}
			for (const letter of say(actorTypeName(type), this.#known.text.lang)) {
				await this.press(letter);
				if ((await offers())[0]?.type === type) break;
			}
			await this.press('Enter');
		}
	}

	#line = () => this.#page.getByRole('group', { name: /^Questions on/ });
	#field = (question: string) => this.#line().getByRole('combobox', { name: question });

	#offer(text: string): { readonly key: string | undefined; readonly type: string | undefined } {
		const [, key, label = ''] = /^(\d)?\s*(.*)$/s.exec(text) ?? [];
		const name = /^\+ New actor “(.*)”$/s.exec(label.trim())?.[1] ?? label.trim();
		return { key, type: this.#known.typeOf(name) };
	}
}
