/** Serves build/ on this machine only, as any static host would, with the headers that a <meta> policy cannot set. */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

/**
 * @param {number} port
 * @param {number} [tries]  how many ports after it to try when it is taken
 * @returns {Promise<string>}  the address
 */
export async function serve(port, tries = 0) {
	const { default: sirv } = await import('sirv');
	const files = sirv('build', {
		single: '200.html',
		etag: true,
		setHeaders: (response, path) => {
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader('Referrer-Policy', 'no-referrer');
			response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
			const immutable = path.includes('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				immutable ? 'public,max-age=31536000,immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.writeHead(404).end('not found');
		})
	);
	for (let at = port; ; at++) {
		const taken = await listen(server, at);
		if (!taken) return `http://localhost:${at}`;
		if (taken.code !== 'EADDRINUSE' || at >= port + tries) throw taken;
	}
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | null>}
 */
function listen(server, port) {
	return new Promise((done) => {
		server.once('error', done);
		server.listen(port, 'localhost', () => {
			server.off('error', done);
			done(null);
		});
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	console.log(await serve(Number(process.argv[2] ?? 4173)));
