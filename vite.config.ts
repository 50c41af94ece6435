import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The Markdown parser's entity table for browsers wants a document; in the worker, where Markdown is read, there is none. */
const entities = new URL('node_modules/decode-named-character-reference/index.js', import.meta.url);

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	resolve: { alias: { 'decode-named-character-reference': fileURLToPath(entities) } },
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
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/cli/**', 'tests/bench/**']
				}
			},
			{ extends: true, test: { name: 'cli', include: ['tests/cli/**/*.test.ts'] } }
		]
	}
});
