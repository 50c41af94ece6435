/** A browser as a process of our own, so that it can be killed as a power cut would: without a word to anything in it. */
import { chromium } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

const FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--remote-debugging-port=0'
];

/** @param folder  the profile that outlives the process */
export async function startBrowser(folder: string) {
	const program = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
	const child = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], {
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const address = await debuggerOf(child);
	return {
		async connect(baseURL: string) {
			const browser = await chromium.connectOverCDP(address);
			const context = browser.contexts()[0]!;
			const page = await context.newPage();
			// A context that is connected to has no base address of its own.
			const goto = page.goto.bind(page);
			page.goto = (url, options) => goto(new URL(url, baseURL).href, options);
			return { context, page };
		},
		kill: () => killed(child)
	};
}

/** The address that Chromium prints when it is ready. */
function debuggerOf(child: ChildProcess): Promise<string> {
	return new Promise((done, fail) => {
		let printed = '';
		child.once('exit', () => fail(new Error(`the browser did not start: ${printed}`)));
		child.stderr!.on('data', (part: Buffer) => {
			printed += part.toString();
			const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
			if (address) done(address);
		});
	});
}

/** Ends the browser and its children at once. */
async function killed(child: ChildProcess): Promise<void> {
	const gone = new Promise((done) => child.once('exit', done));
	if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
	else process.kill(-child.pid!, 'SIGKILL');
	await gone;
}
