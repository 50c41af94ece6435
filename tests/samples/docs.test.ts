import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '#i18n/change-kinds.ts';
import { errorMessages } from '#i18n/error-messages.ts';
import { LOCALES, translate } from '#i18n/message.ts';

function filesIn(folder: string, ending: RegExp): { file: string; text: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name) && !name.includes('node_modules'))
		.map((name) => join(folder, name))
		.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

const TITLE =
	/\b(?:it|test|describe)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** What looks like an error code: two words with a point between them, alone in quotes. */
const CODE = /'([a-z]+\.[a-z]+(?:-[a-z]+)*)'/g;
/** Files, keys and selectors of the program that look the same. */
const NO_CODE = /\.(?:xml|json|ndjson|csv|md|py|txt|qde|qda(?:-\w+)?|js|preferences|rd-stripe)$/;
/** Codes that guards put together: `actor.unknown`, `source.name-taken`. */
const MADE =
	/^(actor|attribute|attribution|claim|code|coder|coding|link|memo|reference|set|source|speaker|view)\.(unknown|name-taken)$/;

/** The rules that a title names; "B1-B6" is all of them. */
function rulesIn(title: string): string[] {
	const ranges = [...title.matchAll(/\b([A-Z])(\d+)-\1(\d+)\b/g)].flatMap(([, letter, from, to]) =>
		Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`)
	);
	return [...ranges, ...(title.match(/\b[A-Z]\d+(?:\.\d+)?/g) ?? [])];
}

describe('the specification', () => {
	const rules = filesIn('docs/spec', /\.md$/).flatMap(({ file, text }) =>
		[...text.matchAll(/\*\*([A-Z]\d+(?:\.\d+)?)\*\*/g)].map((match) => ({ file, rule: match[1]! }))
	);
	const titles = filesIn('tests', /\.(test|e2e)\.ts$/).flatMap(({ text }) =>
		[...text.matchAll(TITLE)].map((match) => match[2]!)
	);
	const quoted = new Set(titles.flatMap(rulesIn));

	it('numbers each rule once', () => {
		const numbers = rules.map(({ rule }) => rule);
		expect(numbers).toHaveLength(new Set(numbers).size);
	});

	it('has a letter of its own on each page', () => {
		const pages = new Set(rules.map(({ file, rule }) => `${rule[0]} ${file}`));
		expect(pages.size).toBe(new Set(rules.map(({ rule }) => rule[0])).size);
		expect(pages.size).toBeGreaterThan(15);
	});

	it('has every rule quoted by the title of a test', () => {
		expect(rules.filter(({ rule }) => !quoted.has(rule))).toEqual([]);
	});

	it('has every rule that a title quotes', () => {
		const known = new Set(rules.map(({ rule }) => rule));
		const letters = new Set(rules.map(({ rule }) => rule[0]));
		const stray = [...quoted].filter((rule) => letters.has(rule[0]) && !known.has(rule));
		expect(stray).toEqual([]);
	});
});

describe('error sentences', () => {
	const sources = filesIn('src', /\.(ts|svelte)$/).filter(({ file }) => !/i18n/.test(file));
	const named = sources.flatMap(({ file, text }) =>
		[...text.matchAll(CODE)].map((match) => ({ file, code: match[1]! }))
	);
	const thrown = named.filter(
		({ code }) => !(code in changeKinds) && !NO_CODE.test(code) && !MADE.test(code)
	);

	it('every code that the sources throw or warn of has one', () => {
		expect(thrown.length).toBeGreaterThan(100);
		expect(thrown.filter(({ code }) => !(code in errorMessages))).toEqual([]);
	});

	it('are there in both languages, different, and end like sentences', () => {
		const facts = new Proxy({}, { get: (_, name) => String(name) });
		for (const [code, message] of Object.entries(errorMessages)) {
			const said = LOCALES.map((locale) => translate(locale, message, facts));
			for (const sentence of said)
				expect([code, sentence]).toEqual([code, expect.stringMatching(/\.$/)]);
			expect([code, said[0]]).not.toEqual([code, said[1]]);
		}
	});

	it('say nothing that no source knows', () => {
		const codes = new Set(named.map(({ code }) => code));
		const unknown = Object.keys(errorMessages).filter(
			(code) => code.includes('.') && !codes.has(code) && !MADE.test(code)
		);
		expect(unknown).toEqual([]);
	});
});
