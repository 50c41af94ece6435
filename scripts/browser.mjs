/** Finds a Chromium for the browser tests, or installs one. There is no way to skip: without a browser the tests fail. */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

const REMEDY =
	'The browser tests need Chromium and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.';

/** @returns {Promise<string>} the program file */
export async function findBrowser() {
	const given = process.env['CHROMIUM_PATH'];
	if (given) {
		if (existsSync(given)) return given;
		throw new Error(`CHROMIUM_PATH is set to ${given}, and nothing is there. ${REMEDY}`);
	}
	const found = (await places()).find((path) => existsSync(path));
	if (found) return found;
	console.log('Installing a browser for the tests …');
	const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (debian) {
		await run('apt-get', ['update', '-q']);
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
	} else await run('playwright', ['install', 'chromium']);
	const installed = (await places()).find((path) => existsSync(path));
	if (!installed) throw new Error(REMEDY);
	return installed;
}

async function places() {
	const { chromium } = await import('@playwright/test');
	return [...PLACES, chromium.executablePath()];
}
