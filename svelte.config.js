import { readFileSync } from 'node:fs';
import adapterStatic from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapterStatic({ pages: 'build', assets: 'build', fallback: '200.html', strict: true }),
		paths: { base: process.env.BASE_PATH ?? '' },
		// Nothing may leave the page: no foreign host in any directive, and no inline script without its hash.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'], // Svelte and bits-ui position things through style=""
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		version: { name: process.env.APP_VERSION ?? version },
		serviceWorker: { register: false }
	}
};
