/** The built app on a host that compresses, as static hosts do; and which chunks a page asked for. */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = 'build';
const TYPES: Record<string, string> = {
	...{
		'.html': 'text/html',
		'.js': 'text/javascript',
		'.css': 'text/css',
		'.json': 'application/json'
	},
	...{
		'.svg': 'image/svg+xml',
		'.webmanifest': 'application/manifest+json',
		'.woff2': 'font/woff2'
	}
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

export type Hosted = { readonly address: string; stop(): void };

export async function host(): Promise<Hosted> {
	const zipped = new Map<string, Buffer>();
	const server: Server = createServer((request, response) => {
		const asked = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]!));
		const there = join(BUILD, asked);
		const file = existsSync(there) && statSync(there).isFile() ? there : join(BUILD, '200.html');
		const kind = extname(file);
		response.setHeader('Content-Type', TYPES[kind] ?? 'application/octet-stream');
		if (!COMPRESSED.has(kind)) return void response.end(readFileSync(file));
		const bytes = zipped.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
		zipped.set(file, bytes);
		response.setHeader('Content-Encoding', 'gzip').end(bytes);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return { address: `http://localhost:${address.port}`, stop: () => void server.close() };
}

/** Bytes of a file of the build as they travel. */
export const zippedSize = (path: string): number =>
	gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length;

/** Packages that a page loads only when it needs them, by a text of theirs that no minifier changes. */
export const LATE = {
	fflate: 'invalid zip data',
	papaparse: 'UndetectableDelimiter',
	saxes: 'unclosed tag',
	micromark: 'codeFencedFenceSequence',
	chardet: 'ISO-2022-KR',
	wink: 'precedingSpaces',
	d3: 'Math.sqrt(50)'
} as const;

/** Files of the build in which a package was found. */
export function chunksWith(sign: string): string[] {
	const folder = join(BUILD, '_app/immutable');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(
			(name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes(sign)
		)
		.map((name) => `/_app/immutable/${name.replaceAll('\\', '/')}`);
}
