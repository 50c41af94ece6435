import { defineConfig } from 'vite';

/** The command line: the same core bundled for Node. Packages stay outside the bundle; they are dependencies. */
export default defineConfig({
	publicDir: false,
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
