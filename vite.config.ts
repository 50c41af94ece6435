import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { files } from './scripts/chunks.mjs';
import { drawnIcons } from './scripts/icons.mjs';

/** The Markdown parser's entity table for browsers wants a document; in the worker, where Markdown is read, there is none. */
const entities = new URL('node_modules/decode-named-character-reference/index.js', import.meta.url);

/** Tests of what has no state of its own, or makes it anew for each test, and that leave nothing replaced behind. */
const PURE = ['core', 'formats', 'i18n', 'lib', 'report', 'samples', 'worker'].map(
	(room) => `tests/${room}/**/*.test.ts`
);

export default defineConfig({
	plugins: [drawnIcons(), sveltekit()],
	worker: { format: 'es' },
	resolve: {
		alias: [
			{ find: 'decode-named-character-reference', replacement: fileURLToPath(entities) },
			// The build of Dexie for browsers of today, which its package offers but does not choose.
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }
		]
	},
	build: {
		rolldownOptions: {
			// How long each plugin took is of no use to whoever installs the program.
			checks: { bundlerTimings: false },
			output: { codeSplitting: { groups: files() } }
		}
	},
	// The samples are assets of the app, and the development server may read them.
	assetsInclude: ['**/*.simpul'],
	server: { fs: { allow: ['sample-transcripts'] } },
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// The command line is tested as it is built; everything else from its sources.
		projects: [
			{
				extends: true,
				// Functions without a state: their files share one process, which would cost more than the tests if each had its own.
				test: { name: 'unit', isolate: false, include: PURE }
			},
			{
				extends: true,
				test: {
					name: 'unit-alone',
					include: ['tests/**/*.test.ts'],
					exclude: [...PURE, 'tests/cli/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				// What is tested runs in processes of its own.
				test: { name: 'cli', isolate: false, include: ['tests/cli/**/*.test.ts'] }
			}
		]
	}
});
