import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Rows of the list of terms: what is not said, in English and in Indonesian. */
const discarded = readFileSync('docs/decisions/terms.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
	.slice(1)
	.map((line) => line.split('|').slice(1, -1))
	.flatMap(([, , , en = '', id = '']) => [en, id])
	.flatMap((words) => words.split(','))
	.map((word) => word.trim())
	.filter((word) => word !== '');

/** Every text in quotes, without what is put into it. */
const TEXTS = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
const filesOfWords = readdirSync('src/i18n')
	.map((name) => `src/i18n/${name}`)
	.concat('src/core/reporting/coreq.ts', 'src/core/reporting/srqr.ts', 'src/cli/usage.ts');
const texts = filesOfWords.flatMap((file) =>
	(readFileSync(file, 'utf8').match(TEXTS) ?? [])
		// A text of one small word is a key of the program.
		.filter((text) => !/^'[\w./#-]+'$/.test(text) || /^'[A-Z]/.test(text))
		.map((text) => ({ file, text: text.replace(/\$\{[^{}]*\}/g, '…') }))
);

const found = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));

test('the list of terms names what is not said', () => {
	expect(discarded.length).toBeGreaterThan(30);
	expect(texts.length).toBeGreaterThan(2000);
});

test.each(discarded)('nobody says “%s”', (word) =>
	expect(found(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu'))).toEqual([])
);

test('an Indonesian percent has a space that does not break', () =>
	// A comma before the digits behind it is Indonesian.
	expect(found(/\d,\d+ ?%/)).toEqual([]));

test('“is no …” is “is not a …”, and the informal “bisa” and “dulu” do not occur', () => {
	expect(found(/(?<!there )\bis no (?!longer|substitute)/i)).toEqual([]);
	expect(found(/(?<![\p{L}-])(bisa|dulu|minimal)(?![\p{L}-])/u)).toEqual([]);
});
