/** `npm start`: installs what is missing, builds what has changed, serves on this machine and prints the address. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const PORTS_TO_TRY = 20;

try {
	await install();
	const { build, upToDate } = await import('./build.mjs');
	if (!upToDate()) {
		console.log('Building …');
		await build();
	}
	const { serve } = await import('./serve.mjs');
	const address = await serve(4173, PORTS_TO_TRY);
	console.log(`\nSimpul is ready: ${address}\nYour data stay in this browser. Stop with Ctrl+C.`);
	if (process.argv.includes('--open')) openBrowser(address);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @param {string} address */
function openBrowser(address) {
	/** @type {Record<string, [string, string[]]>} */
	const ways = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] };
	const [command, args] = ways[process.platform] ?? ['xdg-open', [address]];
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => console.log('No browser could be opened; open the address yourself.'))
		.unref();
}
