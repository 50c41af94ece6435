import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import * as loneTypes from './scripts/lone-types.mjs';

const impure = [
	{ object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
	{ object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
	{ object: 'crypto', property: 'randomUUID', message: 'Ids come in as arguments.' }
];

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('./.gitignore', import.meta.url))),
	{ ignores: ['tests/bench/**'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'no-empty': ['error', { allowEmptyCatch: false }]
		}
	},
	{
		files: ['tests/**', '**/*.svelte', '**/*.config.*'],
		rules: { 'max-lines-per-function': 'off' }
	},
	{
		files: ['src/core/**'],
		rules: {
			'no-restricted-properties': ['error', ...impure],
			'no-restricted-globals': ['error', 'fetch', 'document', 'window', 'process', 'console']
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: loneTypes } },
		rules: {
			// Whether a value that comes from another file is a store, no file tells by itself; there are none.
			'no-restricted-imports': [
				'error',
				{
					paths: ['svelte/store', { name: 'dexie', importNames: ['liveQuery'] }],
					patterns: ['$app/stores']
				}
			]
		}
	}
);
