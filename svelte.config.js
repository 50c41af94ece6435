import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapterStatic from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** While a pane is dragged, paneforge sets the page's cursor through a <style> element: exactly these texts are allowed. */
const paneCursors = [
	'',
	...['ew', 'w', 'e', 'ns', 'n', 's'].map((d) => `*{cursor: ${d}-resize!important;}`)
].map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

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
				'style-src': ['self', ...paneCursors],
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
