/** A Chromium to measure in, without a profile and without anybody else's requests. */
import { chromium, type Browser } from '@playwright/test';

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
