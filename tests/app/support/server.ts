/** The built app on a server of its own, for tests that take the server away. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export async function startServer() {
	const port = await freePort();
	const child = spawn(process.execPath, ['scripts/serve.mjs', String(port)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const address = await new Promise<string>((done, fail) => {
		child.once('exit', () => fail(new Error('the server did not start')));
		child.stdout.once('data', (line: Buffer) => done(line.toString().trim()));
	});
	const gone = new Promise((done) => child.once('exit', done));
	return {
		address,
		async stop() {
			child.kill();
			await gone;
		}
	};
}

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((done) =>
		server.listen(0, 'localhost', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		})
	);
}
