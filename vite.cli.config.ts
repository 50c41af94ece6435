import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The command line: the same core bundled for Node. Packages stay outside the bundle; they are dependencies. */
export default defineConfig({
	publicDir: false,
	// However it is built, it can be run: npx calls the file itself. Not asked of a build that wrote nothing.
	plugins: [{ name: 'executable', writeBundle: () => chmodSync('dist/simpul.js', 0o755) }],
	build: {
		ssr: 'src/cli/main.ts',
		target: 'node20',
		outDir: 'dist',
		emptyOutDir: true,
		minify: false,
		rolldownOptions: {
			output: {
				entryFileNames: 'simpul.js',
				banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : '')
			}
		}
	}
});
